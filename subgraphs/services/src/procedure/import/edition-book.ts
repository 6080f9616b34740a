import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { database } from "../../tables.js";
import type { EditionRow, ProcedureRow } from "../procedure.table.js";

export interface StoredEdition {
  row: EditionRow;
  procedure: ProcedureRow;
}

/** What is on record of procedures: their editions by code, the earliest first. */
export type EditionBook = ReadonlyMap<string, StoredEdition[]>;

const CODES_A_STATEMENT = 5000;

/** Reads what is on record of the procedures of these codes. Two statements for every five thousand. */
export async function readEditionBook(context: RequestContext, codes: Iterable<string>): Promise<EditionBook> {
  const wanted = [...new Set(codes)];
  const found: StoredEdition[] = [];
  for (let at = 0; at < wanted.length; at += CODES_A_STATEMENT) {
    const some = wanted.slice(at, at + CODES_A_STATEMENT);
    const procedures = await database(context).selectFrom("procedure").selectAll().where("code", "in", some).execute();
    const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]));
    if (byId.size === 0) continue;
    const query = database(context).selectFrom("procedure_edition").selectAll();
    const rows = await query
      .where("procedureId", "in", [...byId.keys()])
      .orderBy("validFrom")
      .execute();
    found.push(...rows.map((row) => ({ row, procedure: byId.get(row.procedureId)! })));
  }
  return grouped(found, ({ procedure }) => procedure.code);
}
