import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AssignTaskInput, assignTask } from "./assign-task.js";
import type { AssignmentRow } from "./assignment.table.js";
import { Assignment } from "./assignment.type.js";
import { EndAssignmentInput, endAssignment } from "./end-assignment.js";

const INPUT = { description: "What the act needs." };
const AssignTaskPayload = payloadOf("assignTask", "assignment", () => Assignment);
const EndAssignmentPayload = payloadOf("endAssignment", "assignment", () => Assignment);

@Resolver()
export class AssignmentCommandsResolver {
  @Mutation(() => AssignTaskPayload, {
    description: "Gives a body a part in the programme (phân công), by a document. For the Chairman.",
  })
  assignTask(
    @Arg("input", () => AssignTaskInput, INPUT) input: AssignTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<AssignmentRow>> {
    return assignTask(context, input);
  }

  @Mutation(() => EndAssignmentPayload, {
    description: "Ends a body's part in the programme, by a document. For the Chairman.",
  })
  endAssignment(
    @Arg("input", () => EndAssignmentInput, INPUT) input: EndAssignmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<AssignmentRow>> {
    return endAssignment(context, input);
  }
}
