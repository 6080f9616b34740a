import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayDraft } from "./draft-access.rules.js";
import { DraftActInput } from "./draft-act.input.js";
import { refusalToTake } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What `closeDraftComments` needs." })
export class CloseDraftCommentsInput extends DraftActInput {}

/** Closes comments with the day given; without it they close by themselves after the day announced. */
export function closeDraftComments(
  context: RequestContext,
  input: CloseDraftCommentsInput,
): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => close(inside, input);
  return runCommand(context, { name: "closeDraftComments", input, act, read: findDraft });
}

async function close(context: RequestContext, input: CloseDraftCommentsInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayDraft(context.actor, draft)) return [notYours("clerks and the head of the drafting body")];

  const on = input.on ?? context.today;
  const refused = refusalToTake("COMMENTS_CLOSED", factsOf(draft), acts, on, context.today);
  if (refused !== null) return [refused];

  recordAct(context, draft, { kind: "COMMENTS_CLOSED", takenOn: on, bodyId: draft.draftingBodyId });
  return draft.id;
}
