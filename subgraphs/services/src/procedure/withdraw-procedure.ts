import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { type ExecutionRow, ExecutionTable } from "../execution/execution.table.js";
import { citedDecision } from "./citation.rules.js";
import { CitedDecisionInput } from "./cited-decision.type.js";
import { notFound, refusalOfDecision } from "./decision.rules.js";
import { findProcedure } from "./find-procedures.js";
import { mayWrite, notAllowed } from "./procedure.rules.js";
import { type EditionRow, EditionTable, type ProcedureRow } from "./procedure.table.js";
import { Procedure } from "./procedure.type.js";
import { refusalToWithdraw } from "./publication.rules.js";
import { raiseVersion } from "./raise-version.js";

@InputType({ description: "The end of a procedure (bãi bỏ thủ tục hành chính)." })
export class WithdrawProcedureInput extends CommandInputType {
  @Field(() => ID, { description: "The procedure." })
  procedureId: string;

  @Field(() => Int, { nullable: true, description: "The version you read; CONFLICT when it has been changed since." })
  expectedVersion?: number | null;

  @Field(() => PlainDateScalar, {
    description: "The first day on which it is in use no more, not before the decision.",
  })
  withdrawnOn: PlainDate;

  @Field(() => CitedDecisionInput, { description: "The decision that withdraws it." })
  decision: CitedDecisionInput;
}

export const WithdrawProcedurePayload = payloadOf("withdrawProcedure", "procedure", () => Procedure);

/** Records that a procedure is in use no more from a day on, at no body. */
export function withdrawProcedure(
  context: RequestContext,
  input: WithdrawProcedureInput,
): Promise<CommandResult<ProcedureRow>> {
  const act = (inside: RequestContext) => withdraw(inside, input);
  return runCommand(context, { name: "withdrawProcedure", input, act, read: findProcedure });
}

async function withdraw(context: RequestContext, input: WithdrawProcedureInput): Promise<string | Refusal[]> {
  const { em, actor, today } = context;
  const { procedureId, withdrawnOn, decision, expectedVersion = null } = input;
  const { number, decidedOn, issuerName } = decision;
  const procedure = await findProcedure(context, procedureId);
  if (procedure === null) return [notFound("procedureId", "procedure")];
  const [last] = (await em.find(
    EditionTable,
    { procedureId },
    { orderBy: { validFrom: -1 }, limit: 1 },
  )) as EditionRow[];
  const assigned = (await em.find(ExecutionTable, { procedureId })) as ExecutionRow[];
  const open = assigned.filter(({ validTo }) => validTo === null || validTo > withdrawnOn);

  if (!mayWrite(actor, last!)) return [notAllowed()];

  const refused =
    refusalOfDecision(decision, today) ?? refusalToWithdraw({ withdrawnOn, decision, last: last!, executions: open });
  if (refused !== null) return [refused];

  const subjectVersion = await raiseVersion(context, procedure, expectedVersion);
  const { promulgatorId: organisationId, promulgatorName } = last!;
  last!.validTo = withdrawnOn;
  last!.endingNumber = number.trim();
  last!.endingDecidedOn = decidedOn;
  last!.endingCitation = citedDecision(number, issuerName?.trim() || promulgatorName, decidedOn);
  const type = "ProcedureWithdrawn";
  const changedFields = ["withdrawnOn", "withdrawalDecision"];
  recordEvent(context, { type, subjectId: procedureId, subjectVersion, changedFields, organisationId });
  for (const execution of open) {
    execution.validTo = withdrawnOn;
    recordEvent(context, {
      type: "ProcedureAssignmentEnded",
      subjectId: execution.id,
      subjectVersion: execution.version + 1,
      changedFields: ["validTo"],
      organisationId: execution.organisationId,
    });
  }
  await em.flush();
  return procedureId;
}
