import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayDraft } from "./draft-access.rules.js";
import { DraftActInput } from "./draft-act.input.js";
import { refusalToTake } from "./draft-acts.rules.js";
import { DraftCommentTable } from "./draft-comment.table.js";
import { factsOf } from "./draft-facts.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What `requestAppraisal` needs." })
export class RequestAppraisalInput extends DraftActInput {}

/** Sends a draft for appraisal, with every comment answered: the answers are part of the dossier. */
export function requestAppraisal(
  context: RequestContext,
  input: RequestAppraisalInput,
): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => request(inside, input);
  return runCommand(context, { name: "requestAppraisal", input, act, read: findDraft });
}

async function request(context: RequestContext, input: RequestAppraisalInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayDraft(context.actor, draft)) return [notYours("clerks and the head of the drafting body")];

  const on = input.on ?? context.today;
  const refused = refusalToTake("APPRAISAL_REQUESTED", factsOf(draft), acts, on, context.today);
  if (refused !== null) return [refused];
  // 80/2015/QH13, Arts. 121.2 and 130.2: comments, and how they were answered, go with the draft.
  const unanswered = await context.em.count(DraftCommentTable, { draftId: draft.id, answer: null });
  if (unanswered > 0) {
    return [refusal("WRONG_STEP", "draftId", `Comments without an answer: ${unanswered}. Answer them first.`)];
  }

  recordAct(context, draft, { kind: "APPRAISAL_REQUESTED", takenOn: on, bodyId: draft.draftingBodyId });
  return draft.id;
}
