import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { DraftRow } from "./draft.table.js";
import { mayDecide } from "./draft-access.rules.js";
import { refusalToSimplify } from "./draft-acts.rules.js";
import { SimplifiedGroundEnum } from "./draft-enums.type.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { recordDraftEvent } from "./record-act.js";
import type { SimplifiedGround } from "./simplified-ground.js";

@InputType({ description: "What `simplifyDraft` needs." })
export class SimplifyDraftInput extends CommandInputType {
  @Field(() => ID, { description: "The draft." })
  draftId: string;

  @Field(() => SimplifiedGroundEnum, { description: "Why the law allows it." })
  ground: SimplifiedGround;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the decision; today when left out." })
  on?: PlainDate | null;
}

/** Decides that a draft follows the simplified procedure (80/2015/QH13, Art. 147; 64/2025/QH15, Art. 50). */
export function simplifyDraft(context: RequestContext, input: SimplifyDraftInput): Promise<CommandResult<DraftRow>> {
  return runCommand(context, { name: "simplifyDraft", input, act: (inside) => act(inside, input), read: findDraft });
}

async function act(context: RequestContext, input: SimplifyDraftInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayDecide(context.actor, draft)) return [notYours("the chairman of the committee concerned")];

  const on = input.on ?? context.today;
  if (draft.simplifiedGround !== null) {
    return [refusal("ALREADY_DONE", "draftId", `The simplified procedure was decided on ${draft.simplifiedOn}.`)];
  }
  const refused = refusalToSimplify(draft, acts, on, context.today);
  if (refused !== null) return [refused];

  draft.simplifiedGround = input.ground;
  draft.simplifiedOn = on;
  recordDraftEvent(context, draft, "DraftProcedureSimplified", ["simplifiedGround", "simplifiedOn"]);
  return draft.id;
}
