import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { CaseTable } from "../case/case.table.js";
import { refusalToDay } from "../case/case-step.rules.js";
import type { DecisionRow } from "./decision.table.js";
import { CancellationGroundEnum } from "./decision.type.js";
import type { CancellationGround } from "./decision-words.js";
import { findDecisionToChange, isRefused } from "./find-decision-to-change.js";
import { findDecision } from "./find-decisions.js";

@InputType({ description: "What `cancelDisciplineDecision` needs." })
export class CancelDisciplineDecisionInput extends CommandInputType {
  @Field(() => ID, { description: "The decision." })
  decisionId: string;

  @Field(() => CancellationGroundEnum, { description: "Why." })
  ground: CancellationGround;

  @Field(() => String, { description: "The number of the decision that cancels it." })
  number: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the cancellation; today when left out." })
  on?: PlainDate | null;
}

/**
 * Cancels a decision. An improper one is to be redone in the same case, a wrongful one to be announced at the unit
 * (234/2026/NĐ-CP, Art. 22); a cancelled party decision forces it (Art. 2.6).
 */
export function cancelDisciplineDecision(
  context: RequestContext,
  input: CancelDisciplineDecisionInput,
): Promise<CommandResult<DecisionRow>> {
  const act = (inside: RequestContext) => cancel(inside, input);
  return runCommand(context, { name: "cancelDisciplineDecision", input, act, read: findDecision });
}

async function cancel(context: RequestContext, input: CancelDisciplineDecisionInput) {
  const found = await findDecisionToChange(context, input.decisionId);
  if (isRefused(found)) return [found];

  const cancelledOn = input.on ?? context.today;
  if (found.cancelledOn !== null) {
    return [refusal("ALREADY_DONE", "decisionId", `The decision was cancelled on ${found.cancelledOn}.`)];
  }
  const matter = await context.em.findOneOrFail(CaseTable, { id: found.caseId });
  if (input.ground === "PARTY_DECISION_CANCELLED" && matter.partyCancelledOn === null) {
    const message = "No cancelled party decision is recorded for the case; record it first, or give another ground.";
    return [refusal("WRONG_STEP", "ground", message)];
  }
  const refused =
    refusalToText(input.number, "number", LONGEST_TITLE) ??
    refusalToDay(cancelledOn, found.decidedOn, context.today, "on");
  if (refused !== null) return [refused];

  Object.assign(found, {
    cancelledOn,
    cancellationGround: input.ground,
    cancellationNumber: input.number.trim(),
  });
  const { id, version, decidingBodyId: organisationId } = found;
  const changed = ["cancelledOn", "cancellationGround", "cancellationNumber"];
  recordRestrictedChange(context, "DisciplineDecisionCancelled", { id, version, organisationId }, changed);
  return id;
}
