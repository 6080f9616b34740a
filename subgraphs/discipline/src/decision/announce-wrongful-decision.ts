import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { refusalToDay } from "../case/case-step.rules.js";
import type { DecisionRow } from "./decision.table.js";
import { findDecisionToChange, isRefused } from "./find-decision-to-change.js";
import { findDecision } from "./find-decisions.js";

@InputType({ description: "What `announceWrongfulDecision` needs." })
export class AnnounceWrongfulDecisionInput extends CommandInputType {
  @Field(() => ID, { description: "The decision, cancelled as wrongful." })
  decisionId: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the announcement; today when left out." })
  on?: PlainDate | null;
}

/** Records that a wrongful decision was announced as such at the unit; late is still due (234/2026/NĐ-CP, Art. 22). */
export function announceWrongfulDecision(
  context: RequestContext,
  input: AnnounceWrongfulDecisionInput,
): Promise<CommandResult<DecisionRow>> {
  const act = (inside: RequestContext) => announce(inside, input);
  return runCommand(context, { name: "announceWrongfulDecision", input, act, read: findDecision });
}

async function announce(context: RequestContext, { decisionId, on }: AnnounceWrongfulDecisionInput) {
  const found = await findDecisionToChange(context, decisionId);
  if (isRefused(found)) return [found];

  const announcedOn = on ?? context.today;
  if (found.cancelledOn === null || found.cancellationGround !== "WRONGFUL") {
    const message = "Only a decision cancelled as wrongful is announced (234/2026/NĐ-CP, Art. 22).";
    return [refusal("WRONG_STEP", "decisionId", message)];
  }
  if (found.announcedOn !== null) {
    return [refusal("ALREADY_DONE", "decisionId", `It was announced on ${found.announcedOn}.`)];
  }
  const refused = refusalToDay(announcedOn, found.cancelledOn, context.today, "on");
  if (refused !== null) return [refused];

  found.announcedOn = announcedOn;
  const { id, version, decidingBodyId: organisationId } = found;
  recordRestrictedChange(context, "WrongfulDecisionAnnounced", { id, version, organisationId }, ["announcedOn"]);
  return id;
}
