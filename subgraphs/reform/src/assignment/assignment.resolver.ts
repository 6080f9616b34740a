import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DirectiveRow, FocusTaskRow } from "../directive/directive.table.js";
import { Directive, FocusTask } from "../directive/directive.type.js";
import { findRecord } from "../find-record.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import type { AssignmentRow } from "./assignment.table.js";
import { Assignment, AssignmentConnection } from "./assignment.type.js";
import { AssignmentsArguments } from "./assignments.arguments.js";
import { type AssignmentList, findAssignments } from "./find-assignments.js";

const asked = (context: RequestContext, { on, role }: AssignmentsArguments): Pick<AssignmentList, "on" | "role"> => ({
  on: on ?? context.today,
  role: role ?? null,
});

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body it was given to; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: AssignmentRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => FocusTask, { nullable: true, description: "The task; null for the whole programme." })
  task(@Root() { taskId }: AssignmentRow, @Ctx() context: RequestContext) {
    return taskId && findRecord(context, "focus_task", taskId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "What assigned it; null when not recorded, or when the legal subgraph does not know it.",
  })
  document(@Root() { citation }: AssignmentRow) {
    return documentStub(citation);
  }
}

@Resolver(() => FocusTask)
export class TaskAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, {
    description: "Who had a part in it on a day: leads and those with them.",
  })
  assignments(
    @Root() { id }: FocusTaskRow,
    @Args(() => AssignmentsArguments) args: AssignmentsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findAssignments(context, { owner: "taskId", id, ...asked(context, args) }, args);
  }
}

@Resolver(() => Directive)
export class DirectiveAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, {
    description: "Who had a part in the programme on a day, in the whole of it or in a task.",
  })
  assignments(
    @Root() { id }: DirectiveRow,
    @Args(() => AssignmentsArguments) args: AssignmentsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findAssignments(context, { owner: "directiveId", id, ...asked(context, args) }, args);
  }
}

@Resolver(() => Organisation)
export class OrganisationAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, {
    description:
      "What was assigned to this very body on a day; what came to it by mergers: `predecessors { original { assignments } }`.",
  })
  assignments(
    @Root() { id }: Organisation,
    @Args(() => AssignmentsArguments) args: AssignmentsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findAssignments(context, { owner: "organisationId", id, ...asked(context, args) }, args);
  }
}
