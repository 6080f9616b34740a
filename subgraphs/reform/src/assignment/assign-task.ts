import { fullCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { DirectiveTable, FocusTaskTable } from "../directive/directive.table.js";
import { mayDecide } from "../programme-access.rules.js";
import { type AssignmentRole, refusalToAssign } from "./assignment.rules.js";
import { type AssignmentRow, AssignmentTable } from "./assignment.table.js";
import { AssignmentRoleEnum } from "./assignment.type.js";
import { findAssignment } from "./find-assignments.js";

@InputType({ description: "What `assignTask` needs." })
export class AssignTaskInput extends CommandInputType {
  @Field(() => ID, { description: "The directive." })
  directive: string;

  @Field(() => ID, { nullable: true, description: "The task; left out for the whole programme." })
  task?: string | null;

  @Field(() => AssignmentRoleEnum, { description: "The part the body shall have." })
  role: AssignmentRole;

  @Field(() => ID, { description: "The body." })
  organisation: string;

  @Field(() => PlainDateScalar, { description: "The first day." })
  validFrom: PlainDate;

  @Field(() => String, { description: "The document that assigns it, cited in full." })
  document: string;
}

/** Gives a body a part in the programme, by a document. */
export function assignTask(context: RequestContext, input: AssignTaskInput): Promise<CommandResult<AssignmentRow>> {
  const act = (inside: RequestContext) => assign(inside, input);
  return runCommand(context, { name: "assignTask", input, act, read: findAssignment });
}

async function assign(context: RequestContext, input: AssignTaskInput) {
  const { em, actor, now } = context;
  const directive = await em.findOne(DirectiveTable, { id: input.directive });
  if (directive === null)
    return [refusal("NOT_FOUND", "directive", "There is no such directive; take it from `directives`.")];
  const taskId = input.task ?? null;
  const task = taskId === null ? null : await em.findOne(FocusTaskTable, { id: taskId, directiveId: directive.id });
  if (taskId !== null && task === null) return [refusal("NOT_FOUND", "task", "The directive has no such task.")];

  if (!mayDecide(actor)) return [refusal("NOT_ALLOWED", "directive", "The Chairman assigns tasks; ask his office.")];

  const { role, organisation, validFrom } = input;
  const facts = { role, taskId, organisationId: organisation, validFrom, validTo: null };
  const others = await em.find(AssignmentTable, { directiveId: directive.id, role });
  const refused = refusalToCitation(input.document, "document") ?? refusalToAssign(facts, directive, others);
  if (refused !== null) return [refused];

  const assignment = em.create(AssignmentTable, {
    id: newId("Assignment", now.getTime()),
    directiveId: directive.id,
    ...facts,
    citation: fullCitation(input.document),
    endCitation: null,
    certainty: "CERTAIN",
    origin: "SOURCE",
    source: "assignTask",
  });
  em.persist(assignment);
  // Of two assignments at once the later must see the first: both raise the directive's version.
  directive.assignmentCount += 1;
  recordEvent(context, {
    type: "TaskAssigned",
    subjectId: assignment.id,
    subjectVersion: 1,
    changedFields: ["role", "taskId", "organisationId", "validFrom"],
    organisationId: organisation,
  });
  recordEvent(context, {
    type: "DirectiveAssigned",
    subjectId: directive.id,
    subjectVersion: directive.version + 1,
    changedFields: ["assignments"],
    organisationId: directive.issuerId,
  });
  return assignment.id;
}
