import { isIdOf, newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { LockMode } from "@mikro-orm/core";
import { Field, ID, InputType } from "type-graphql";
import { ProcessingTimeInput, timeOf } from "../channel/processing-time.type.js";
import { CitedDecisionInput } from "../procedure/cited-decision.type.js";
import { notFound, refusalOfDecision } from "../procedure/decision.rules.js";
import { decisionColumns, RECORDED_HERE } from "../procedure/edition-columns.js";
import { findEditions } from "../procedure/find-procedures.js";
import { ProcedureTable } from "../procedure/procedure.table.js";
import { refusalToAssign } from "./execution.rules.js";
import { type ExecutionRow, ExecutionTable } from "./execution.table.js";
import { ServiceAtOrganisation } from "./execution.type.js";
import { mayAssign, notAllowedToAssign } from "./execution-access.rules.js";
import { findExecution } from "./find-executions.js";

@InputType({ description: "That a body carries out a procedure from a day on." })
export class AssignProcedureInput extends CommandInputType {
  @Field(() => ID, { description: "The procedure." })
  procedureId: string;

  @Field(() => ID, { description: "The body, an Organisation." })
  organisationId: string;

  @Field(() => PlainDateScalar, { description: "Its first day, not before the decision." })
  assignedFrom: PlainDate;

  @Field(() => ProcessingTimeInput, {
    nullable: true,
    description: "The time the body has for it, where that is another than the procedure's.",
  })
  time?: ProcessingTimeInput | null;

  @Field(() => CitedDecisionInput, { description: "The decision that assigns it." })
  decision: CitedDecisionInput;
}

export const AssignProcedurePayload = payloadOf("assignProcedure", "service", () => ServiceAtOrganisation);

/** Records that a body carries out a procedure from a day on. */
export function assignProcedure(
  context: RequestContext,
  input: AssignProcedureInput,
): Promise<CommandResult<ExecutionRow>> {
  const act = (inside: RequestContext) => assign(inside, input);
  return runCommand(context, { name: "assignProcedure", input, act, read: findExecution });
}

async function assign(context: RequestContext, input: AssignProcedureInput): Promise<string | Refusal[]> {
  const { em, actor, today, now } = context;
  const { procedureId, organisationId, assignedFrom, decision } = input;
  // Of two commands at once that assign a procedure, the second waits here and then sees what the first did.
  const procedure = await em.findOne(ProcedureTable, procedureId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (procedure === null) return [notFound("procedureId", "procedure")];
  const editions = await findEditions(context, procedureId);
  const others = (await em.find(ExecutionTable, { procedureId, organisationId })) as ExecutionRow[];

  if (!mayAssign(actor, editions.at(-1)!)) return [notAllowedToAssign()];

  if (!isIdOf("Organisation", organisationId)) {
    return [refusal("INVALID_VALUE", "organisationId", `${organisationId} is no id of an Organisation.`)];
  }
  const time = input.time == null ? null : timeOf(input.time);
  const refused =
    refusalOfDecision(decision, today) ?? refusalToAssign({ assignedFrom, decision, time, editions, others });
  if (refused !== null) return [refused];

  const execution = em.create(ExecutionTable, {
    ...{ id: newId("ServiceAtOrganisation", now.getTime()), version: 1, procedureId, organisationId },
    ...{ validFrom: assignedFrom, validTo: null },
    ...(time ?? { amount: null, unit: null, note: null }),
    ...decisionColumns(decision, null),
    ...{ certainty: "CERTAIN" as const, source: RECORDED_HERE },
  });
  em.persist(execution);
  recordEvent(context, {
    type: "ProcedureAssigned",
    subjectId: execution.id,
    subjectVersion: 1,
    changedFields: ["procedure", "organisation", "validFrom", ...(time === null ? [] : ["ownTime"])],
    organisationId,
  });
  return execution.id;
}
