import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayDecide } from "./draft-access.rules.js";
import { DraftActInput } from "./draft-act.input.js";
import { refusalOfCommentDays, refusalToTake } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { refusalOfMembers } from "./find-opinions.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What `submitDraftToCouncil` needs." })
export class SubmitDraftToCouncilInput extends DraftActInput {}

/** Submits a draft to the People's Council that shall issue it. */
export function submitDraftToCouncil(
  context: RequestContext,
  input: SubmitDraftToCouncilInput,
): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => submit(inside, input);
  return runCommand(context, { name: "submitDraftToCouncil", input, act, read: findDraft });
}

async function submit(context: RequestContext, input: SubmitDraftToCouncilInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayDecide(context.actor, draft)) return [notYours("the chairman of the committee that submits it")];

  const on = input.on ?? context.today;
  const refused = refusalToTake("SUBMITTED_TO_COUNCIL", factsOf(draft), acts, on, context.today);
  if (refused !== null) return [refused];
  const unripe = refusalOfCommentDays(factsOf(draft), acts, on) ?? (await refusalOfMembers(context, draft));
  if (unripe !== null) return [unripe];

  recordAct(context, draft, { kind: "SUBMITTED_TO_COUNCIL", takenOn: on, bodyId: draft.committeeId });
  return draft.id;
}
