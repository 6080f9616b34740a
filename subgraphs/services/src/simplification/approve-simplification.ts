import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Field, ID, InputType } from "type-graphql";
import { citedDecision } from "../procedure/citation.rules.js";
import { CitedDecisionInput } from "../procedure/cited-decision.type.js";
import { notFound, refusalOfDecision } from "../procedure/decision.rules.js";
import { getEditionNearest } from "../procedure/find-procedures.js";
import { findSimplification } from "./find-simplifications.js";
import { mayApprove, refusalToApprove } from "./simplification.rules.js";
import { type SimplificationRow, SimplificationTable } from "./simplification.table.js";
import { SimplificationProposal } from "./simplification.type.js";

@InputType({ description: "That a proposal is approved." })
export class ApproveSimplificationInput extends CommandInputType {
  @Field(() => ID, { description: "The proposal." })
  proposalId: string;

  @Field(() => CitedDecisionInput, { description: "The document that approves it, not older than the proposal." })
  decision: CitedDecisionInput;
}

export const ApproveSimplificationPayload = payloadOf(
  "approveSimplification",
  "proposal",
  () => SimplificationProposal,
);

/** Records that a proposal is approved. The procedure changes when a decision changes it. */
export function approveSimplification(
  context: RequestContext,
  input: ApproveSimplificationInput,
): Promise<CommandResult<SimplificationRow>> {
  const act = (inside: RequestContext) => approve(inside, input);
  return runCommand(context, { name: "approveSimplification", input, act, read: findSimplification });
}

async function approve(
  context: RequestContext,
  { proposalId, decision }: ApproveSimplificationInput,
): Promise<string | Refusal[]> {
  const { em, actor, today } = context;
  const proposal = (await em.findOne(SimplificationTable, proposalId)) as SimplificationRow | null;
  if (proposal === null) return [notFound("proposalId", "proposal")];
  const { proposerId, procedureId } = proposal;
  const { promulgatorId, promulgatorName } = await getEditionNearest(context, procedureId, today);

  if (!mayApprove(actor, { promulgatorId, proposerId })) {
    return [
      refusal("NOT_ALLOWED", [], "Approvals are recorded by a Chairman or the body that promulgates; ask there."),
    ];
  }

  const refused = refusalOfDecision(decision, today) ?? refusalToApprove(proposal, decision);
  if (refused !== null) return [refused];

  const { number, decidedOn, issuerName } = decision;
  proposal.approvalNumber = number.trim();
  proposal.approvalDecidedOn = decidedOn;
  proposal.approvalCitation = citedDecision(number, issuerName?.trim() || promulgatorName, decidedOn);
  recordEvent(context, {
    type: "SimplificationApproved",
    subjectId: proposal.id,
    subjectVersion: proposal.version + 1,
    changedFields: ["approval"],
    organisationId: proposerId,
  });
  return proposal.id;
}
