import { givenCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { FocusTaskTable } from "../directive/directive.table.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findProblem } from "./find-problems.js";
import { type ProblemRow, ProblemTable } from "./problem.table.js";

@InputType({ description: "What `reportProblem` needs." })
export class ReportProblemInput extends ActInput {
  @Field(() => ID, { description: "The body that tells of it; heads and clerks do for their own." })
  organisation: string;

  @Field(() => ID, { description: "The task in whose way it stands." })
  task: string;

  @Field(() => String, { description: "What stands in the way, at most 4000 characters." })
  obstacle: string;

  @Field(() => String, { nullable: true, description: "The document that obstructs, cited in full, if one does." })
  obstructedBy?: string | null;
}

/** Tells of something that stands in the way of a task. */
export function reportProblem(context: RequestContext, input: ReportProblemInput): Promise<CommandResult<ProblemRow>> {
  return runCommand(context, {
    name: "reportProblem",
    input,
    act: (inside) => report(inside, input),
    read: findProblem,
  });
}

async function report(context: RequestContext, input: ReportProblemInput) {
  const { em, today, now } = context;
  const { organisation: organisationId, task: taskId, obstacle, obstructedBy = null } = input;
  if ((await em.count(FocusTaskTable, { id: taskId })) === 0) {
    return [refusal("NOT_FOUND", "task", "There is no such task; take it from `directives`.")];
  }

  if (!mayWorkFor(await workerOf(context), organisationId)) {
    return [
      refusal("NOT_ALLOWED", "organisation", "Heads and clerks tell of problems of their own body; ask one there."),
    ];
  }

  const reportedOn = input.on ?? today;
  if (reportedOn > today)
    return [refusal("INVALID_VALUE", "on", `${reportedOn} lies ahead; give the day it was told of.`)];
  const refused = refusalToText(obstacle, "obstacle", LONGEST_TEXT) ?? refusalToCitation(obstructedBy, "obstructedBy");
  if (refused !== null) return [refused];

  const problem = em.create(ProblemTable, {
    id: newId("ReformProblem", now.getTime()),
    organisationId,
    taskId,
    obstacle: obstacle.trim(),
    obstructedBy: givenCitation(obstructedBy),
    reportedOn,
    escalatedOn: null,
    decidedOn: null,
    closedOn: null,
    origin: "SOURCE",
    source: "reportProblem",
  });
  em.persist(problem);
  recordEvent(context, {
    type: "ProblemReported",
    subjectId: problem.id,
    subjectVersion: 1,
    changedFields: ["task", "obstacle", "obstructedBy"],
    organisationId,
  });
  return problem.id;
}
