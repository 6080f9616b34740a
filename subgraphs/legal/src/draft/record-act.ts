import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import type { DraftRow } from "./draft.table.js";
import { type DraftActRow, DraftActTable } from "./draft-act.table.js";
import type { ActKind, AppraisalConclusion } from "./draft-step.rules.js";

export interface NewAct {
  kind: ActKind;
  takenOn: PlainDate;
  bodyId: string | null;
  lastDay?: PlainDate;
  conclusion?: AppraisalConclusion;
  documentId?: string;
  reason?: string;
}

/** The event that an act leaves. */
export const EVENT_OF_ACT: Readonly<Record<ActKind, string>> = {
  COMMENTS_OPENED: "DraftOpenedForComments",
  COMMENTS_CLOSED: "DraftCommentsClosed",
  APPRAISAL_REQUESTED: "DraftAppraisalRequested",
  APPRAISED: "DraftAppraised",
  OPINIONS_BEGUN: "DraftOpinionsBegun",
  SUBMITTED_TO_COUNCIL: "DraftSubmittedToCouncil",
  ISSUED: "DraftIssued",
  WITHDRAWN: "DraftWithdrawn",
};

/** The acts that make a draft public. */
export const PUBLISHING: readonly ActKind[] = ["COMMENTS_OPENED", "ISSUED"];

/**
 * Adds an act to a draft, with its event, in the unit of work. The draft's count of acts grows with it, which raises
 * its version: of two acts at once the later is lost and gets CONFLICT.
 */
export function recordAct(context: RequestContext, draft: DraftRow, act: NewAct): DraftActRow {
  const { em } = context;
  draft.actCount += 1;
  if (PUBLISHING.includes(act.kind)) draft.publicOn ??= act.takenOn;
  const row = em.create(DraftActTable, {
    id: newId("DraftAct", context.now.getTime()),
    draftId: draft.id,
    position: draft.actCount,
    lastDay: null,
    conclusion: null,
    documentId: null,
    reason: null,
    ...act,
  });
  em.persist(row);
  recordDraftEvent(context, draft, EVENT_OF_ACT[act.kind], ["actCount"]);
  return row;
}

/** Records the event of a change of a draft, public only when the draft is. */
export function recordDraftEvent(
  context: RequestContext,
  draft: DraftRow,
  type: string,
  changedFields: readonly string[],
): void {
  recordEvent(context, {
    type,
    subjectId: draft.id,
    subjectVersion: draft.version + 1,
    changedFields,
    organisationId: draft.draftingBodyId,
    classification: draft.publicOn === null ? "RESTRICTED" : "PUBLIC",
  });
}
