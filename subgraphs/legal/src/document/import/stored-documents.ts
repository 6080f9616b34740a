import { numberKey } from "@lienthong/kernel/domain/citation.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped } from "@lienthong/kernel/service/loader.js";
import { database } from "../../tables.js";
import type { DocumentRow } from "../document.table.js";

const KEYS_A_STATEMENT = 5000;

/** The stored documents of many numbers, by `numberKey`. */
export async function storedByNumber(
  context: RequestContext,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, DocumentRow[]>> {
  const rows = await storedWhere(context, "numberKey", [...new Set(numbers.map(numberKey))]);
  return grouped(rows, (row) => row.numberKey);
}

/** The stored documents of many ids. */
export async function storedById(
  context: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentRow>> {
  return byKey(await storedWhere(context, "id", ids), ({ id }) => id);
}

/** The stored documents of many keys of a data file. */
export async function storedBySourceKey(
  context: RequestContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, DocumentRow[]>> {
  return grouped(await storedWhere(context, "sourceKey", keys), ({ sourceKey }) => sourceKey ?? "");
}

async function storedWhere(
  context: RequestContext,
  column: "id" | "numberKey" | "sourceKey",
  keys: readonly string[],
): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (let at = 0; at < keys.length; at += KEYS_A_STATEMENT) {
    const query = database(context).selectFrom("legal_document").selectAll();
    rows.push(...(await query.where(column, "in", keys.slice(at, at + KEYS_A_STATEMENT)).execute()));
  }
  return rows;
}
