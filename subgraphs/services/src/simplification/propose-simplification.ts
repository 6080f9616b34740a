import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ID, InputType } from "type-graphql";
import type { ProcessingUnit } from "../channel/processing-time.rules.js";
import { ProcessingUnitEnum } from "../channel/processing-time.type.js";
import { notFound } from "../procedure/decision.rules.js";
import { RECORDED_HERE } from "../procedure/edition-columns.js";
import { findEditions, findProcedure } from "../procedure/find-procedures.js";
import { isInUseOn } from "../procedure/procedure.rules.js";
import { findSimplification } from "./find-simplifications.js";
import { mayPropose, refusalsToPropose } from "./simplification.rules.js";
import { type SimplificationRow, SimplificationTable } from "./simplification.table.js";
import { SimplificationProposal } from "./simplification.type.js";

@InputType({ description: "A quantity before and after." })
export class SimplifiedQuantityInput {
  @Field(() => Float, { description: "Before, from 0." })
  before: number;

  @Field(() => Float, { description: "After, from 0 and not more than before." })
  after: number;
}

@InputType({ description: "A time before and after, in one unit." })
export class SimplifiedTimeInput extends SimplifiedQuantityInput {
  @Field(() => ProcessingUnitEnum, { description: "The unit of both, not OTHER." })
  unit: ProcessingUnit;
}

@InputType({ description: "How a procedure shall become simpler; at least one quantity must become less." })
export class ProposeSimplificationInput extends CommandInputType {
  @Field(() => ID, { description: "The procedure." })
  procedureId: string;

  @Field(() => ID, { description: "The body that proposes, an Organisation." })
  proposerId: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the proposal; today when left out." })
  proposedOn?: PlainDate | null;

  @Field(() => String, { description: "What is to be simplified, in short." })
  summary: string;

  @Field(() => SimplifiedTimeInput, { nullable: true, description: "How long it may take." })
  time?: SimplifiedTimeInput | null;

  @Field(() => SimplifiedQuantityInput, { nullable: true, description: "How many components a dossier has." })
  components?: SimplifiedQuantityInput | null;

  @Field(() => SimplifiedQuantityInput, {
    nullable: true,
    description: "What complying costs all applicants in a year, in đồng (chi phí tuân thủ).",
  })
  cost?: SimplifiedQuantityInput | null;
}

export const ProposeSimplificationPayload = payloadOf(
  "proposeSimplification",
  "proposal",
  () => SimplificationProposal,
);

/** Records a proposal to make a procedure simpler. */
export function proposeSimplification(
  context: RequestContext,
  input: ProposeSimplificationInput,
): Promise<CommandResult<SimplificationRow>> {
  const act = (inside: RequestContext) => propose(inside, input);
  return runCommand(context, { name: "proposeSimplification", input, act, read: findSimplification });
}

async function propose(context: RequestContext, input: ProposeSimplificationInput): Promise<string | Refusal[]> {
  const { em, actor, today, now } = context;
  const { procedureId, proposerId, summary, time = null, components = null, cost = null } = input;
  const proposedOn = input.proposedOn ?? today;
  if ((await findProcedure(context, procedureId)) === null) return [notFound("procedureId", "procedure")];
  const isInUse = isInUseOn(await findEditions(context, procedureId), proposedOn);

  if (!mayPropose(actor, { proposerId })) {
    return [refusal("NOT_ALLOWED", "proposerId", "Clerks and heads propose for their own body; ask one there.")];
  }

  const facts = { proposerId, proposedOn, summary, time, components, cost, isInUse };
  const refusals = refusalsToPropose(facts, today);
  if (refusals.length > 0) return refusals;

  const proposal = em.create(SimplificationTable, {
    ...{ id: newId("SimplificationProposal", now.getTime()), version: 1, procedureId, proposerId, proposedOn },
    summary: summary.trim(),
    ...{ timeUnit: time?.unit ?? null, timeBefore: time?.before ?? null, timeAfter: time?.after ?? null },
    ...{ componentsBefore: components?.before ?? null, componentsAfter: components?.after ?? null },
    ...{ costBefore: cost?.before ?? null, costAfter: cost?.after ?? null },
    ...{ approvalNumber: null, approvalDecidedOn: null, approvalCitation: null, source: RECORDED_HERE },
  });
  em.persist(proposal);
  recordEvent(context, {
    type: "SimplificationProposed",
    subjectId: proposal.id,
    subjectVersion: 1,
    changedFields: ["procedure", "proposer", "summary", "time", "components", "cost"],
    organisationId: proposerId,
  });
  return proposal.id;
}
