import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { byKey, grouped } from "@lienthong/kernel/service/loader.js";
import { database } from "../../tables.js";
import type { DraftRow } from "../draft.table.js";
import type { DraftActRow } from "../draft-act.table.js";

const IDS_A_STATEMENT = 5000;

/** The id of the draft whose natural key a file names. */
export const draftIdOf = (key: string): string => stableId("DocumentDraft", key);

/** The stored drafts of these ids. */
export async function knownDrafts(context: RequestContext, ids: readonly string[]): Promise<Map<string, DraftRow>> {
  const rows = await inChunks(ids, (some) =>
    database(context).selectFrom("document_draft").selectAll().where("id", "in", some).execute(),
  );
  return byKey(rows, ({ id }) => id);
}

/** The stored acts of drafts, in the order of doing. */
export async function knownActs(context: RequestContext, ids: readonly string[]): Promise<Map<string, DraftActRow[]>> {
  const rows = await inChunks(ids, (some) => {
    const query = database(context).selectFrom("draft_act").selectAll().where("draftId", "in", some);
    return query.orderBy("position").execute();
  });
  return grouped(rows, ({ draftId }) => draftId);
}

/** That a file names a draft that is not stored. */
export function unknownDraftFault(record: CsvRecord): RowFault {
  return fault(record, "draft_key", "UNKNOWN_DRAFT", "No draft has this key.", "Import the draft first.");
}

async function inChunks<Row>(ids: readonly string[], read: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
  const unique = [...new Set(ids)];
  const rows: Row[] = [];
  for (let at = 0; at < unique.length; at += IDS_A_STATEMENT) {
    rows.push(...(await read(unique.slice(at, at + IDS_A_STATEMENT))));
  }
  return rows;
}
