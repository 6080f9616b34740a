import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType } from "type-graphql";
import { DecisionCitationInput } from "../organisation/decision-citation.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { holdRow } from "../organisation/hold-row.js";
import { HOME_AFFAIRS_ACT, notAllowed, notFound } from "../organisation/refusals.rules.js";
import { addHeadcount, findNewest } from "./add-headcount.js";
import { findDecidedFor, sumAssigned } from "./find-decided.js";
import { findHeadcount } from "./find-headcounts.js";
import { HeadcountInput } from "./headcount.input.js";
import { mayAssignHeadcount, refusalToAssign } from "./headcount.rules.js";
import { type HeadcountRow, HeadcountTable } from "./headcount.table.js";
import { Headcount } from "./headcount.type.js";

@InputType({ description: "A number of staff that the people's committee assigned to one body (giao biên chế)." })
export class AssignHeadcountInput extends HeadcountInput {
  @Field(() => PlainDateScalar, { description: "The first day of the number, in its year, not before the decision." })
  effectiveOn: PlainDate;

  @Field(() => DecisionCitationInput, { description: "The decision of the people's committee (quyết định UBND)." })
  decision: DecisionCitationInput;
}

export const AssignHeadcountPayload = payloadOf("assignHeadcount", "headcount", () => Headcount);

/** Assigns a number of staff to a body, out of what was decided for it or for the nearest body above it. */
export function assignHeadcount(
  context: RequestContext,
  input: AssignHeadcountInput,
): Promise<CommandResult<HeadcountRow>> {
  const act = (inside: RequestContext) => assign(inside, input);
  return runCommand(context, { name: "assignHeadcount", input, act, read: findHeadcount });
}

async function assign(context: RequestContext, input: AssignHeadcountInput): Promise<string | Refusal[]> {
  const { organisationId, year, quantity, number, effectiveOn } = input;
  const decision = { ...input.decision, issuerId: input.decision.issuerId ?? null };
  const place = { organisationId, year, quantity, part: input.part ?? "MAIN", stage: "ASSIGNED" as const };
  const body = await findOrganisation(context, organisationId);
  if (body === null) return [notFound("organisationId", "body")];
  const decided = await findDecidedFor(context, place, effectiveOn);
  if (decided) await holdRow(context, HeadcountTable, decided.id);
  const newest = await findNewest(context, place);
  const assignedToOthers = decided ? await sumAssigned(context, decided, organisationId, effectiveOn) : 0;

  if (!mayAssignHeadcount(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  if (decision.issuerId !== null && !(await findOrganisation(context, decision.issuerId))) {
    return [notFound(["decision", "issuerId"], "body")];
  }
  const facts = { year, number, effectiveOn, body, newestFrom: newest?.validFrom ?? null };
  const refused = refusalToAssign({ ...facts, decision, decided, assignedToOthers });
  if (refused) return [refused];

  return addHeadcount(context, { ...place, number, effectiveOn, decision, decidedForId: decided!.organisationId });
}
