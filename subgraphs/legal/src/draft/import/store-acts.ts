import { stableId } from "@lienthong/kernel/domain/id.js";
import { earlier, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { findDocumentByCitation } from "../../document/find-documents.js";
import type { DraftRow } from "../draft.table.js";
import { EVENT_OF_ACT, PUBLISHING } from "../record-act.js";
import type { ImportedAct } from "./imported-act.js";
import { knownDrafts } from "./known-drafts.js";

/** Writes acts with their findings, and what the drafts themselves keep of them; an event a new or corrected act. */
export async function storeActs(
  context: RequestContext,
  acts: readonly ImportedAct[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const rows = await Promise.all(acts.map((act) => actRow(context, act)));
  const { counts, changes } = await upsertRows(context.em, "draft_act", rows, progress);
  await upsertRows(context.em, "draft_finding", acts.flatMap(findingRows));

  const drafts = await knownDrafts(
    context,
    acts.map(({ draftId }) => draftId),
  );
  const summaries = [...Map.groupBy(acts, ({ draftId }) => draftId)].map(([id, own]) =>
    summaryOf(drafts.get(id)!, own),
  );
  await upsertRows(context.em, "document_draft", summaries);

  const byId = new Map(rows.map((row) => [row.id, row]));
  const now = await knownDrafts(
    context,
    acts.map(({ draftId }) => draftId),
  );
  const happenings = changes.map(({ id, changedFields, isNew }) => {
    const { kind, draftId } = byId.get(id)!;
    const draft = now.get(draftId)!;
    return {
      type: isNew ? EVENT_OF_ACT[kind] : "DraftCorrected",
      subjectId: draftId,
      subjectVersion: draft.version,
      changedFields: isNew ? ["actCount"] : changedFields,
      organisationId: draft.draftingBodyId,
      classification: draft.publicOn === null ? ("RESTRICTED" as const) : ("PUBLIC" as const),
    };
  });
  await recordEvents(context, context.em, happenings);
  return counts;
}

const actId = ({ draftId, position }: ImportedAct) => stableId("DraftAct", draftId, String(position));

async function actRow(context: RequestContext, act: ImportedAct) {
  const { findings, document, ...row } = act;
  const documentId = document === null ? null : (await findDocumentByCitation(context, document))!.id;
  return { ...row, id: actId(act), documentId };
}

function findingRows(act: ImportedAct) {
  const id = actId(act);
  return act.findings.map((finding) => ({
    id: stableId("DraftFinding", id, finding.criterion),
    actId: id,
    ...finding,
  }));
}

function summaryOf(draft: DraftRow, acts: readonly ImportedAct[]) {
  const days = acts.filter(({ kind }) => PUBLISHING.includes(kind)).map(({ takenOn }) => takenOn);
  const publicOn = days.reduce<PlainDate | null>(
    (first, day) => (first === null ? day : earlier(first, day)),
    draft.publicOn,
  );
  return { id: draft.id, actCount: Math.max(draft.actCount, acts.length), publicOn };
}
