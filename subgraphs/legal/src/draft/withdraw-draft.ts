import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayDecide, mayDraft } from "./draft-access.rules.js";
import { DraftActInput } from "./draft-act.input.js";
import { refusalToTake } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What `withdrawDraft` needs." })
export class WithdrawDraftInput extends DraftActInput {
  @Field(() => String, { description: "Why it is given up." })
  reason: string;
}

/** Gives a draft up. */
export function withdrawDraft(context: RequestContext, input: WithdrawDraftInput): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => withdraw(inside, input);
  return runCommand(context, { name: "withdrawDraft", input, act, read: findDraft });
}

async function withdraw(context: RequestContext, input: WithdrawDraftInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayDraft(context.actor, draft) && !mayDecide(context.actor, draft)) {
    return [notYours("the drafting body or the chairman of the committee concerned")];
  }

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("WITHDRAWN", factsOf(draft), acts, on, context.today) ??
    refusalToText(input.reason, "reason", LONGEST_TEXT);
  if (refused !== null) return [refused];

  const bodyId = context.actor.organisationId ?? draft.draftingBodyId;
  recordAct(context, draft, { kind: "WITHDRAWN", takenOn: on, bodyId, reason: input.reason.trim() });
  return draft.id;
}
