import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import type { Kysely } from "kysely";
import { database } from "../tables.js";

type Cell = string | number | null;
export type PartRow = { id: string; editionId: string } & Record<string, Cell>;

/** The tables whose rows make up an edition. */
export type PartTable =
  | "procedure_body"
  | "procedure_case"
  | "legal_basis"
  | "evidence"
  | "procedure_output"
  | "channel_time"
  | "channel_fee";

export interface PartList {
  table: PartTable;
  /** All rows of the lists that are given. */
  rows: readonly PartRow[];
  /** The editions whose lists are given; whatever else is stored of them goes. */
  editionIds: Iterable<string>;
  /** Whether a stored row is in a list that is given: of bodies, only those of some role may be. */
  isGiven?: (row: PartRow) => boolean;
}

export interface StoredParts {
  counts: WriteCounts;
  /** The editions of which something changed. */
  changed: Set<string>;
}

const IDS_A_STATEMENT = 5000;

/** Removes what is stored of lists and is not in them any more; gives the editions that lost something. */
export async function removeLeftovers(context: RequestContext, list: PartList): Promise<Set<string>> {
  const { table, rows, editionIds, isGiven = () => true } = list;
  const parts = database(context) as unknown as Kysely<Record<string, PartRow>>;
  const kept = new Set(rows.map(({ id }) => id));
  const lost = new Set<string>();
  for (const some of chunks([...new Set(editionIds)])) {
    const stored = await parts.selectFrom(table).selectAll().where("editionId", "in", some).execute();
    const leftovers = (stored as PartRow[]).filter((row) => !kept.has(row.id) && isGiven(row));
    for (const { editionId } of leftovers) lost.add(editionId);
    for (const ids of chunks(leftovers.map(({ id }) => id))) {
      await parts.deleteFrom(table).where("id", "in", ids).execute();
    }
  }
  return lost;
}

/** Writes lists as they are given, each whole. The same lists again change nothing. */
export async function storeParts(
  context: RequestContext,
  list: PartList,
  progress: (done: number) => void = () => {},
): Promise<StoredParts> {
  const lost = await removeLeftovers(context, list);
  const { counts, changes } = await upsertRows(context.em, list.table, list.rows, progress);
  const editionOf = new Map(list.rows.map(({ id, editionId }) => [id, editionId]));
  return { counts, changed: new Set([...lost, ...changes.map(({ id }) => editionOf.get(id)!)]) };
}

function chunks<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / IDS_A_STATEMENT);
  return Array.from({ length: count }, (_, at) => list.slice(at * IDS_A_STATEMENT, (at + 1) * IDS_A_STATEMENT));
}
