import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { CitedDecisionInput } from "../procedure/cited-decision.type.js";
import { notFound, refusalOfDecision } from "../procedure/decision.rules.js";
import { findEditions } from "../procedure/find-procedures.js";
import { refusalToEnd } from "./execution.rules.js";
import { type ExecutionRow, ExecutionTable } from "./execution.table.js";
import { ServiceAtOrganisation } from "./execution.type.js";
import { mayAssign, notAllowedToAssign } from "./execution-access.rules.js";
import { findExecution } from "./find-executions.js";

@InputType({ description: "That a body carries out a procedure no more." })
export class EndProcedureAssignmentInput extends CommandInputType {
  @Field(() => ID, { description: "The procedure at the body, a ServiceAtOrganisation." })
  serviceId: string;

  @Field(() => PlainDateScalar, { description: "The first day without it, not before the decision." })
  endedOn: PlainDate;

  @Field(() => CitedDecisionInput, { description: "The decision that ends it." })
  decision: CitedDecisionInput;
}

export const EndProcedureAssignmentPayload = payloadOf(
  "endProcedureAssignment",
  "service",
  () => ServiceAtOrganisation,
);

/** Records that a body carries out a procedure no more from a day on; to give it another time, assign it anew. */
export function endProcedureAssignment(
  context: RequestContext,
  input: EndProcedureAssignmentInput,
): Promise<CommandResult<ExecutionRow>> {
  const act = (inside: RequestContext) => end(inside, input);
  return runCommand(context, { name: "endProcedureAssignment", input, act, read: findExecution });
}

async function end(context: RequestContext, input: EndProcedureAssignmentInput): Promise<string | Refusal[]> {
  const { em, actor, today } = context;
  const { serviceId, endedOn, decision } = input;
  const execution = (await em.findOne(ExecutionTable, serviceId)) as ExecutionRow | null;
  if (execution === null) return [notFound("serviceId", "procedure at a body")];
  const editions = await findEditions(context, execution.procedureId);

  if (!mayAssign(actor, editions.at(-1)!)) return [notAllowedToAssign()];

  const refused = refusalOfDecision(decision, today) ?? refusalToEnd(execution, { endedOn, decision });
  if (refused !== null) return [refused];

  execution.validTo = endedOn;
  recordEvent(context, {
    type: "ProcedureAssignmentEnded",
    subjectId: execution.id,
    subjectVersion: execution.version + 1,
    changedFields: ["validTo"],
    organisationId: execution.organisationId,
  });
  return execution.id;
}
