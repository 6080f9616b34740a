import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { COUNTERS, PARTS } from "./parts-of-records.js";

interface Row {
  /** The record that the row is, or is a part of. */
  of: string;
  /** The version of the record, where the row is one. */
  version: number | null;
  text: string;
}

type State = ReadonlyMap<string, Row>;

/** Tables whose changes are to be told of. */
export function toldTables({ definition, database }: Subgraph) {
  const tables = definition.tables.map(({ meta }) => database.orm.getMetadata().get(meta.class));
  return tables.filter(({ tableName }) => !COUNTERS.has(tableName));
}

/** Every row of a subgraph's own tables. Throws for a table of which nobody has said whose parts its rows are. */
async function stateOf(subgraph: Subgraph): Promise<State> {
  const state = new Map<string, Row>();
  for (const { tableName, properties, primaryKeys } of toldTables(subgraph)) {
    const part = PARTS[tableName];
    const isRecord = part === undefined && "version" in properties;
    if (!isRecord && part === undefined) throw new Error(`Of which record is a row of ${tableName} a part?`);
    const columns = primaryKeys.map((name) => properties[name as never]!["fieldNames" as never]![0]!);
    const rows = await subgraph.database.fork().execute(`select t.*, ${part ?? "t.id"} as "of" from "${tableName}" t`);
    for (const row of rows) {
      const key = JSON.stringify([tableName, ...columns.map((column) => row[column])]);
      state.set(key, { of: row.of, version: isRecord ? row.version : null, text: JSON.stringify(row) });
    }
  }
  return state;
}

/** Does something, and throws when a row is another afterwards although no event of then tells of its record. */
export async function allTold<T>(subgraph: Subgraph, act: () => Promise<T>): Promise<T> {
  // Commands may meet: events are looked at around the rows that they tell of.
  const [known, before] = [await eventsOf(subgraph), await stateOf(subgraph)];
  const result = await act();
  const [after, all] = [await stateOf(subgraph), await eventsOf(subgraph)];

  const told = new Set<string>();
  for (const [id, { subjectId, subjectVersion }] of all) {
    if (!known.has(id)) told.add(subjectId).add(`${subjectId} ${subjectVersion}`);
  }
  const changed = [...after].filter(([key, { text }]) => before.get(key)?.text !== text);
  const gone = [...before].filter(([key]) => !after.has(key));
  const isTold = ({ of, version }: Row) => told.has(version === null ? of : `${of} ${version}`);
  const silent = [...changed, ...gone].filter(([, row]) => !isTold(row));
  if (silent.length > 0) throw new Error(`No event tells of the change of ${silent.map(([key]) => key).join(", ")}.`);
  return result;
}

async function eventsOf(subgraph: Subgraph) {
  const events = await subgraph.database.fork().execute(`select id, "subjectId", "subjectVersion" from event`);
  return new Map(events.map(({ id, ...event }) => [String(id), event]));
}
