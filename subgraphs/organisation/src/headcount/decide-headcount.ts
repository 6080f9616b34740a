import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType } from "type-graphql";
import { refusalBeforeDecision } from "../organisation/decision.rules.js";
import { DecisionCitationInput } from "../organisation/decision-citation.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { holdRow } from "../organisation/hold-row.js";
import { OrganisationTable } from "../organisation/organisation.table.js";
import { notAllowed, notFound } from "../organisation/refusals.rules.js";
import { addHeadcount, findNewest } from "./add-headcount.js";
import { findHeadcount } from "./find-headcounts.js";
import { HeadcountInput } from "./headcount.input.js";
import { mayDecideHeadcount, refusalOfNumber } from "./headcount.rules.js";
import type { HeadcountRow } from "./headcount.table.js";
import { Headcount } from "./headcount.type.js";

@InputType({ description: "A number of staff that the people's council decided for a committee and all its bodies." })
export class DecideHeadcountInput extends HeadcountInput {
  @Field(() => PlainDateScalar, { description: "The first day of the number, in its year, not before the decision." })
  effectiveOn: PlainDate;

  @Field(() => DecisionCitationInput, { description: "The resolution of the people's council (nghị quyết HĐND)." })
  decision: DecisionCitationInput;
}

export const DecideHeadcountPayload = payloadOf("decideHeadcount", "headcount", () => Headcount);

/** Records a number of staff as decided; a later decision of the year ends the earlier number. */
export function decideHeadcount(
  context: RequestContext,
  input: DecideHeadcountInput,
): Promise<CommandResult<HeadcountRow>> {
  const act = (inside: RequestContext) => decide(inside, input);
  return runCommand(context, { name: "decideHeadcount", input, act, read: findHeadcount });
}

async function decide(context: RequestContext, input: DecideHeadcountInput): Promise<string | Refusal[]> {
  const { organisationId, year, quantity, number, effectiveOn } = input;
  const decision = { ...input.decision, issuerId: input.decision.issuerId ?? null };
  const place = { organisationId, year, quantity, part: input.part ?? "MAIN", stage: "DECIDED" as const };
  const body = await findOrganisation(context, organisationId);
  if (body === null) return [notFound("organisationId", "body")];
  await holdRow(context, OrganisationTable, organisationId);
  const newest = await findNewest(context, place);

  if (!mayDecideHeadcount(context.actor)) {
    return [notAllowed("the chairman of the committee or the home affairs department (Sở Nội vụ)")];
  }

  if (decision.issuerId !== null && !(await findOrganisation(context, decision.issuerId))) {
    return [notFound(["decision", "issuerId"], "body")];
  }
  const facts = { year, number, effectiveOn, body, newestFrom: newest?.validFrom ?? null };
  const refused =
    refusalOfNumber(facts, "effectiveOn") ?? refusalBeforeDecision(effectiveOn, decision.decidedOn, "effectiveOn");
  if (refused) return [refused];

  return addHeadcount(context, { ...place, number, effectiveOn, decision, decidedForId: null });
}
