import type { SqlEntityManager } from "@mikro-orm/sql";
import { insertRows } from "../database/insert-rows.js";
import type { WriteCounts } from "./import-kind.js";

type Cell = string | number | null;
type Row = { id: string; version: number } & Record<string, Cell>;

/** One row that an upsert inserted or updated. */
export interface UpsertedRow {
  id: string;
  version: number;
  /** Names of the columns that differ from before; every column of a new row. */
  changedFields: string[];
  isNew: boolean;
}

export interface UpsertResult {
  counts: WriteCounts;
  changes: UpsertedRow[];
}

const PARAMETERS_A_STATEMENT = 10_000;

/**
 * Writes rows by their `id`, in the transaction `em` is in: new ones with version 1, differing ones with their version
 * raised, equal ones not at all. A column left out of a row keeps its stored value.
 */
export async function upsertRows(
  em: SqlEntityManager,
  table: string,
  rows: readonly ({ id: string } & Record<string, Cell>)[],
  progress: (done: number) => void = () => {},
): Promise<UpsertResult> {
  const counts: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };
  const changes: UpsertedRow[] = [];
  const database = em.getKysely<Record<string, Row>>();
  const width = Math.max(1, ...rows.slice(0, 1).map((row) => Object.keys(row).length + 1));
  const size = Math.min(500, Math.floor(PARAMETERS_A_STATEMENT / width));

  for (let at = 0; at < rows.length; at += size) {
    const chunk = rows.slice(at, at + size);
    const ids = chunk.map(({ id }) => id);
    const stored = await database.selectFrom(table).selectAll().where("id", "in", ids).execute();
    const before = new Map(stored.map((row) => [row.id, row as Row]));

    const inserts: Row[] = [];
    for (const row of chunk) {
      const old = before.get(row.id);
      if (old === undefined) {
        inserts.push({ ...row, version: 1 });
        changes.push({ id: row.id, version: 1, changedFields: fieldsOf(row), isNew: true });
        continue;
      }
      const changedFields = fieldsOf(row).filter((field) => row[field] !== old[field]);
      if (changedFields.length === 0) {
        counts.unchanged += 1;
        continue;
      }
      const version = old.version + 1;
      await database
        .updateTable(table)
        .set({ ...row, version })
        .where("id", "=", row.id)
        .execute();
      counts.updated += 1;
      changes.push({ id: row.id, version, changedFields, isNew: false });
    }
    await insertRows(em, table, inserts);
    counts.inserted += inserts.length;
    progress(Math.min(at + size, rows.length));
  }
  return { counts, changes };
}

const fieldsOf = (row: object) => Object.keys(row).filter((field) => field !== "id");
