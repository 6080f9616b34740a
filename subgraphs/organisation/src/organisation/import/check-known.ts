import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { database } from "../../tables.js";

type Table = "organisation" | "area" | "change_event";

/** A thing that a row names, and the column in which it does. */
export interface Naming<Row> {
  column: string;
  idOf(row: Row): string | null;
}

/** Faults of rows that name what neither the database nor the file itself (`alsoKnown`) holds. */
export async function faultsOfUnknown<Row>(
  context: RequestContext,
  rows: readonly ReadRow<Row>[],
  table: Table,
  namings: readonly Naming<Row>[],
  alsoKnown: ReadonlySet<string> = new Set(),
): Promise<RowFault[]> {
  const named = rows.flatMap(({ row }) => namings.flatMap(({ idOf }) => idOf(row) ?? []));
  const known = await findKnown(context, table, new Set(named));
  const { code, what, fix } = WORDS[table];
  return rows.flatMap(({ record, row }) =>
    namings.flatMap(({ column, idOf }) => {
      const id = idOf(row);
      if (id === null || known.has(id) || alsoKnown.has(id)) return [];
      return [fault(record, column, code, `There is no ${what} "${record.values[column]}".`, fix)];
    }),
  );
}

const WORDS: Record<Table, { code: string; what: string; fix: string }> = {
  organisation: { code: "UNKNOWN_BODY", what: "body", fix: "Correct the key, or import the body first." },
  area: {
    code: "UNKNOWN_AREA",
    what: "area",
    fix: "Give the area's own first code and first day, or import it first.",
  },
  change_event: { code: "UNKNOWN_CHANGE", what: "change", fix: "Correct the key, or import the change first." },
};

async function findKnown(context: RequestContext, table: Table, ids: ReadonlySet<string>): Promise<Set<string>> {
  const known = new Set<string>();
  const all = [...ids];
  for (let at = 0; at < all.length; at += 5_000) {
    const some = all.slice(at, at + 5_000);
    const rows = await database(context).selectFrom(table).select("id").where("id", "in", some).execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
}
