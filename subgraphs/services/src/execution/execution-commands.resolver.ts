import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AssignProcedureInput, AssignProcedurePayload, assignProcedure } from "./assign-procedure.js";
import {
  EndProcedureAssignmentInput,
  EndProcedureAssignmentPayload,
  endProcedureAssignment,
} from "./end-procedure-assignment.js";
import type { ExecutionRow } from "./execution.table.js";

const INPUT = { description: "What the command needs." };
const WHO = "For Chairmen, the home affairs department (Sở Nội vụ) and the body that promulgates the procedure.";

@Resolver()
export class ExecutionCommandsResolver {
  @Mutation(() => AssignProcedurePayload, {
    description: `Records that a body carries out a procedure, perhaps in a time of its own. ${WHO}`,
  })
  assignProcedure(
    @Arg("input", () => AssignProcedureInput, INPUT) input: AssignProcedureInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ExecutionRow>> {
    return assignProcedure(context, input);
  }

  @Mutation(() => EndProcedureAssignmentPayload, {
    description: `Records that a body carries out a procedure no more. ${WHO}`,
  })
  endProcedureAssignment(
    @Arg("input", () => EndProcedureAssignmentInput, INPUT) input: EndProcedureAssignmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ExecutionRow>> {
    return endProcedureAssignment(context, input);
  }
}
