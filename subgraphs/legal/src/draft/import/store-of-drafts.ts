import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { knownDrafts } from "./known-drafts.js";

interface RowsOfDrafts<Row> {
  table: string;
  rows: readonly Row[];
  /** The event of a new row, and that of a changed one. */
  events: { isNew: string; isChanged: string };
  progress: (done: number) => void;
}

/** Writes what belongs to drafts, with an event a change that is as public as its draft. */
export async function storeOfDrafts<Row extends { id: string; draftId: string }>(
  context: RequestContext,
  given: RowsOfDrafts<Row>,
): Promise<WriteCounts> {
  const drafts = await knownDrafts(
    context,
    given.rows.map(({ draftId }) => draftId),
  );
  return storeRecords(context, {
    ...given,
    organisationOf: ({ draftId }) => drafts.get(draftId)?.draftingBodyId ?? null,
    classificationOf: ({ draftId }) => (drafts.get(draftId)?.publicOn == null ? "RESTRICTED" : "PUBLIC"),
  });
}
