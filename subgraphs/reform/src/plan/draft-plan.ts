import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { DirectiveTable } from "../directive/directive.table.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findPlan } from "./find-plans.js";
import { type PlanRow, PlanTable } from "./plan.table.js";
import { PlanKindEnum } from "./plan.type.js";
import { type PlanKind, refusalToScope } from "./plan-scope.rules.js";

@InputType({ description: "What `draftPlan` needs." })
export class DraftPlanInput extends CommandInputType {
  @Field(() => ID, { description: "The directive whose programme it serves." })
  directive: string;

  @Field(() => ID, { description: "The body whose plan it is; heads and clerks write for their own." })
  organisation: string;

  @Field(() => PlanKindEnum, { description: "For how long it plans." })
  kind: PlanKind;

  @Field(() => Int, { description: "Its first year." })
  fromYear: number;

  @Field(() => Int, { description: "Its last year, itself included; the same year again in an annual plan." })
  toYear: number;

  @Field(() => String, { description: "Its title, at most 1000 characters." })
  title: string;
}

/** Begins a body's plan for a year or a period. */
export function draftPlan(context: RequestContext, input: DraftPlanInput): Promise<CommandResult<PlanRow>> {
  return runCommand(context, { name: "draftPlan", input, act: (inside) => draft(inside, input), read: findPlan });
}

async function draft(context: RequestContext, input: DraftPlanInput) {
  const { em, today, now } = context;
  const directive = await em.findOne(DirectiveTable, { id: input.directive });
  if (directive === null) {
    return [refusal("NOT_FOUND", "directive", "There is no such directive; take it from `directives`.")];
  }

  if (!mayWorkFor(await workerOf(context), input.organisation)) {
    return [refusal("NOT_ALLOWED", "organisation", "Heads and clerks plan for their own body; ask one there.")];
  }

  const refused = refusalToScope(input, directive);
  if (refused !== null) return [refused];
  const { kind, fromYear, toYear, organisation: organisationId } = input;
  if ((await em.count(PlanTable, { organisationId, kind, fromYear, toYear })) > 0) {
    return [refusal("ALREADY_EXISTS", "fromYear", "The body has a plan for these years; go on with that one.")];
  }

  const plan = em.create(PlanTable, {
    id: newId("AgencyPlan", now.getTime()),
    directiveId: directive.id,
    organisationId,
    kind,
    fromYear,
    toYear,
    title: input.title.trim(),
    draftedOn: today,
    submittedOn: null,
    approvedOn: null,
    origin: "SOURCE",
    source: "draftPlan",
  });
  em.persist(plan);
  recordEvent(context, {
    type: "PlanDrafted",
    subjectId: plan.id,
    subjectVersion: 1,
    changedFields: ["kind", "fromYear", "toYear", "title"],
    organisationId,
    classification: "RESTRICTED",
  });
  return plan.id;
}
