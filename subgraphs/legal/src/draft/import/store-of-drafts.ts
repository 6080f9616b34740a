import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { knownDrafts } from "./known-drafts.js";

interface RowsOfDrafts {
  table: string;
  rows: readonly { id: string; draftId: string }[];
  /** The event of a new row, and that of a changed one. */
  events: { isNew: string; isChanged: string };
  progress: (done: number) => void;
}

/** Writes what belongs to drafts, with an event a change that is as public as its draft. */
export async function storeOfDrafts(
  context: RequestContext,
  { table, rows, events, progress }: RowsOfDrafts,
): Promise<WriteCounts> {
  const { counts, changes } = await upsertRows(context.em, table, rows as never, progress);
  const drafts = await knownDrafts(
    context,
    rows.map(({ draftId }) => draftId),
  );
  const draftOf = new Map(rows.map(({ id, draftId }) => [id, drafts.get(draftId)]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => {
    const draft = draftOf.get(id);
    return {
      type: isNew ? events.isNew : events.isChanged,
      subjectId: id,
      subjectVersion: version,
      changedFields,
      organisationId: draft?.draftingBodyId ?? null,
      classification: draft?.publicOn == null ? ("RESTRICTED" as const) : ("PUBLIC" as const),
    };
  });
  await recordEvents(context, context.em, happenings);
  return counts;
}
