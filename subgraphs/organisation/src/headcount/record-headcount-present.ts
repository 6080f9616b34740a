import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType } from "type-graphql";
import { DecisionCitationInput } from "../organisation/decision-citation.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { holdRow } from "../organisation/hold-row.js";
import { OrganisationTable } from "../organisation/organisation.table.js";
import { HOME_AFFAIRS_ACT, notAllowed, notFound } from "../organisation/refusals.rules.js";
import { addHeadcount, findNewest } from "./add-headcount.js";
import { findHeadcount } from "./find-headcounts.js";
import { HeadcountInput } from "./headcount.input.js";
import { mayAssignHeadcount, refusalOfNumber } from "./headcount.rules.js";
import type { HeadcountRow } from "./headcount.table.js";
import { Headcount } from "./headcount.type.js";

@InputType({ description: "How many were there on a day (có mặt); more than assigned is a fact like any other." })
export class RecordHeadcountPresentInput extends HeadcountInput {
  @Field(() => PlainDateScalar, { description: "The day of the count, in its year and not in the future." })
  countedOn: PlainDate;

  @Field(() => DecisionCitationInput, { nullable: true, description: "The report or decision that states it, if any." })
  decision?: DecisionCitationInput | null;
}

export const RecordHeadcountPresentPayload = payloadOf("recordHeadcountPresent", "headcount", () => Headcount);

/** Records how many staff a body had on a day. */
export function recordHeadcountPresent(
  context: RequestContext,
  input: RecordHeadcountPresentInput,
): Promise<CommandResult<HeadcountRow>> {
  const act = (inside: RequestContext) => record(inside, input);
  return runCommand(context, { name: "recordHeadcountPresent", input, act, read: findHeadcount });
}

async function record(context: RequestContext, input: RecordHeadcountPresentInput): Promise<string | Refusal[]> {
  const { organisationId, year, quantity, number, countedOn } = input;
  const decision = input.decision ? { ...input.decision, issuerId: input.decision.issuerId ?? null } : null;
  const place = { organisationId, year, quantity, part: input.part ?? "MAIN", stage: "PRESENT" as const };
  const body = await findOrganisation(context, organisationId);
  if (body === null) return [notFound("organisationId", "body")];
  await holdRow(context, OrganisationTable, organisationId);
  const newest = await findNewest(context, place);

  if (!mayAssignHeadcount(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  if (decision?.issuerId != null && !(await findOrganisation(context, decision.issuerId))) {
    return [notFound(["decision", "issuerId"], "body")];
  }
  if (countedOn > context.today) {
    return [refusal("INVALID_VALUE", "countedOn", "Nobody has counted on a day to come: give a day up to today.")];
  }
  const facts = { year, number, effectiveOn: countedOn, body, newestFrom: newest?.validFrom ?? null };
  const refused = refusalOfNumber(facts, "countedOn");
  if (refused) return [refused];

  return addHeadcount(context, { ...place, number, effectiveOn: countedOn, decision, decidedForId: null });
}
