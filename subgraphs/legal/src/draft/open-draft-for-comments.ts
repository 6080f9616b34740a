import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayDraft } from "./draft-access.rules.js";
import { refusalToTake } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What `openDraftForComments` needs." })
export class OpenDraftForCommentsInput extends CommandInputType {
  @Field(() => ID, { description: "The draft." })
  draftId: string;

  @Field(() => PlainDateScalar, { description: "The last day on which comments are taken." })
  lastDay: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of publication; today when left out." })
  on?: PlainDate | null;
}

/** Publishes a draft for comments; from then on it is public. */
export function openDraftForComments(
  context: RequestContext,
  input: OpenDraftForCommentsInput,
): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => open(inside, input);
  return runCommand(context, { name: "openDraftForComments", input, act, read: findDraft });
}

async function open(context: RequestContext, input: OpenDraftForCommentsInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayDraft(context.actor, draft)) return [notYours("clerks and the head of the drafting body")];

  const on = input.on ?? context.today;
  const refused = refusalToTake("COMMENTS_OPENED", factsOf(draft), acts, on, context.today);
  if (refused !== null) return [refused];
  if (input.lastDay < on) {
    return [refusal("BEFORE_START", "lastDay", `Comments open on ${on}; give that day or a later one.`)];
  }

  recordAct(context, draft, {
    kind: "COMMENTS_OPENED",
    takenOn: on,
    bodyId: draft.draftingBodyId,
    lastDay: input.lastDay,
  });
  return draft.id;
}
