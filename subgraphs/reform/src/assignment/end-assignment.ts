import { fullCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { mayDecide } from "../programme-access.rules.js";
import { refusalToEnd } from "./assignment.rules.js";
import { type AssignmentRow, AssignmentTable } from "./assignment.table.js";
import { findAssignment } from "./find-assignments.js";

@InputType({ description: "What `endAssignment` needs." })
export class EndAssignmentInput extends CommandInputType {
  @Field(() => ID, { description: "The assignment." })
  assignmentId: string;

  @Field(() => PlainDateScalar, { description: "The first day on which it no longer holds." })
  endsOn: PlainDate;

  @Field(() => String, { description: "The document that ends it, cited in full." })
  document: string;
}

/** Ends a body's part in the programme, by a document. */
export function endAssignment(
  context: RequestContext,
  input: EndAssignmentInput,
): Promise<CommandResult<AssignmentRow>> {
  const act = (inside: RequestContext) => end(inside, input);
  return runCommand(context, { name: "endAssignment", input, act, read: findAssignment });
}

async function end(context: RequestContext, { assignmentId, endsOn, document }: EndAssignmentInput) {
  const assignment = await context.em.findOne(AssignmentTable, { id: assignmentId });
  if (assignment === null) {
    return [refusal("NOT_FOUND", "assignmentId", "There is no such assignment; take it from `FocusTask.assignments`.")];
  }

  if (!mayDecide(context.actor))
    return [refusal("NOT_ALLOWED", "assignmentId", "The Chairman ends assignments; ask his office.")];

  const refused = refusalToCitation(document, "document") ?? refusalToEnd(assignment, endsOn);
  if (refused !== null) return [refused];

  assignment.validTo = endsOn;
  assignment.endCitation = fullCitation(document);
  recordEvent(context, {
    type: "AssignmentEnded",
    subjectId: assignment.id,
    subjectVersion: assignment.version + 1,
    changedFields: ["validTo", "endCitation"],
    organisationId: assignment.organisationId,
  });
  return assignment.id;
}
