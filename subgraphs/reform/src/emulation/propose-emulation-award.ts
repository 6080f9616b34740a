import { stableId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, InputType } from "type-graphql";
import { mayReview, mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { type EmulationTitle, TITLES } from "./awards.js";
import { openConditions, refusalToPropose } from "./emulation-award.rules.js";
import { type EmulationAwardRow, EmulationAwardTable } from "./emulation-award.table.js";
import { EmulationTitleEnum } from "./emulation-award.type.js";
import { readReference } from "./evaluation-reference.js";
import { findEmulationAward } from "./find-emulation-awards.js";

@InputType({ description: "For what, and by which evaluation, a body is proposed." })
export class ProposeEmulationAwardInput extends CommandInputType {
  @Field(() => EmulationTitleEnum, { description: "The title." })
  title: EmulationTitle;

  @Field(() => String, { description: "The `reference` of the body's evaluation, asked for today." })
  evaluation: string;
}

/** Proposes a body for a title by what the graph computed of its year; refused where a condition fails. */
export function proposeEmulationAward(
  context: RequestContext,
  input: ProposeEmulationAwardInput,
): Promise<CommandResult<EmulationAwardRow>> {
  const act = (inside: RequestContext) => propose(inside, input);
  return runCommand(context, { name: "proposeEmulationAward", input, act, read: findEmulationAward });
}

async function propose(context: RequestContext, input: ProposeEmulationAwardInput): Promise<string | Refusal[]> {
  const { em, actor, today } = context;
  const evaluation = readReference(context, input.evaluation);
  if (evaluation === null) {
    return [refusal("INVALID_VALUE", "evaluation", "Give the `reference` of an evaluation as this graph gave it.")];
  }
  const { organisationId, period, points } = evaluation;

  if (!mayReview(actor) && !mayWorkFor(await workerOf(context), organisationId)) {
    const message = "The body's own head and clerks propose it, or the standing body; ask one there.";
    return [refusal("NOT_ALLOWED", "evaluation", message)];
  }

  const title = TITLES[input.title];
  const refused = refusalToPropose(title, evaluation, today);
  if (refused !== null) return [refused];
  const id = stableId("EmulationAward", organisationId, period, input.title);
  if (await em.findOne(EmulationAwardTable, { id })) {
    return [refusal("ALREADY_EXISTS", "title", "The body has been proposed for this title by this year.")];
  }

  em.create(EmulationAwardTable, {
    ...{ id, organisationId, period, title: input.title, proposedOn: today, points },
    ...{ openConditions: openConditions(title, evaluation).join(","), decidedOn: null, outcome: null, citation: null },
  });
  const happening = { type: "EmulationAwardProposed", subjectId: id, subjectVersion: 1, changedFields: ["title"] };
  recordEvent(context, { ...happening, organisationId });
  return id;
}
