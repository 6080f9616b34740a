import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import type { PartRow, PartTable } from "../import/store-parts.js";
import { database } from "../tables.js";
import { partIdOf } from "./procedure-ids.js";

interface List {
  table: PartTable;
  type: string;
  /** The columns that say where in its edition a row stands. */
  place: readonly string[];
}

/** The lists of an edition, each after those that its rows refer to. */
const LISTS: readonly List[] = [
  { table: "procedure_body", type: "ProcedureBody", place: ["role", "position"] },
  { table: "procedure_case", type: "ProcedureCase", place: ["code"] },
  { table: "legal_basis", type: "LegalBasis", place: ["position"] },
  { table: "evidence", type: "Evidence", place: ["position"] },
  { table: "procedure_output", type: "ProcedureOutput", place: ["position"] },
  { table: "channel_time", type: "ChannelTime", place: ["method", "position"] },
  { table: "channel_fee", type: "ChannelFee", place: ["timeId", "position"] },
];

const ROWS_A_STATEMENT = 500;

/** Gives new editions the lists of those they follow. */
export async function copyParts(
  context: RequestContext,
  pairs: readonly { from: string; to: string }[],
): Promise<void> {
  if (pairs.length === 0) return;
  const parts = database(context) as unknown as Kysely<Record<string, PartRow>>;
  const editions = new Map(pairs.map(({ from, to }) => [from, to]));
  const times = new Map<string, string>();
  for (const { table, type, place } of LISTS) {
    const stored = await parts
      .selectFrom(table)
      .selectAll()
      .where("editionId", "in", [...editions.keys()])
      .execute();
    const copies = (stored as PartRow[]).map((row) => {
      const copy: PartRow = { ...row, editionId: editions.get(row.editionId)!, version: 1 };
      if (typeof copy.timeId === "string") copy.timeId = times.get(copy.timeId) ?? null;
      copy.id = partIdOf(type, copy.editionId, ...place.map((column) => String(copy[column])));
      times.set(row.id, copy.id);
      return copy;
    });
    for (let at = 0; at < copies.length; at += ROWS_A_STATEMENT) {
      await parts
        .insertInto(table)
        .values(copies.slice(at, at + ROWS_A_STATEMENT))
        .execute();
    }
  }
}
