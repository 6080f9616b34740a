import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { mayDecide } from "../programme-access.rules.js";
import type { AwardOutcome } from "./emulation-award.rules.js";
import { type EmulationAwardRow, EmulationAwardTable } from "./emulation-award.table.js";
import { AwardOutcomeEnum } from "./emulation-award.type.js";
import { findEmulationAward } from "./find-emulation-awards.js";

@InputType({ description: "What the Chairman decides on a proposal." })
export class DecideEmulationAwardInput extends CommandInputType {
  @Field(() => ID, { description: "The id of the proposal." })
  emulationAwardId: string;

  @Field(() => AwardOutcomeEnum, { description: "What is decided." })
  outcome: AwardOutcome;

  @Field(() => String, { nullable: true, description: "The decision by its citation; needed to grant." })
  citation?: string | null;
}

/** Grants or rejects a title that was proposed. */
export function decideEmulationAward(
  context: RequestContext,
  input: DecideEmulationAwardInput,
): Promise<CommandResult<EmulationAwardRow>> {
  const act = (inside: RequestContext) => decide(inside, input);
  return runCommand(context, { name: "decideEmulationAward", input, act, read: findEmulationAward });
}

async function decide(context: RequestContext, input: DecideEmulationAwardInput): Promise<string | Refusal[]> {
  const { outcome, citation = null } = input;
  const award = await context.em.findOne(EmulationAwardTable, { id: input.emulationAwardId });
  if (award === null) return [refusal("NOT_FOUND", "emulationAwardId", "No proposal has this id.")];

  if (!mayDecide(context.actor)) {
    return [refusal("NOT_ALLOWED", "emulationAwardId", "The Chairman decides on titles.")];
  }

  if (award.decidedOn !== null) {
    return [refusal("ALREADY_DONE", "emulationAwardId", `It was decided on ${award.decidedOn}: ${award.outcome}.`)];
  }
  if (outcome === "GRANTED" && !citation?.trim()) {
    return [refusal("MISSING_VALUE", "citation", "A title is given by a decision; cite it.")];
  }

  Object.assign(award, { outcome, citation: citation?.trim() || null, decidedOn: context.today });
  const happening = { type: "EmulationAwardDecided", subjectId: award.id, subjectVersion: award.version + 1 };
  recordEvent(context, { ...happening, changedFields: ["outcome"], organisationId: award.organisationId });
  return award.id;
}
