import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AnswerComplaintInput, answerComplaint } from "./answer-complaint.js";
import type { ComplaintRow } from "./complaint.table.js";
import { StaffComplaint } from "./complaint.type.js";
import { ReceiveComplaintInput, receiveComplaint } from "./receive-complaint.js";

const INPUT = { description: "What the act needs." };
const PAYLOADS = {
  receiveComplaint: payloadOf("receiveComplaint", "complaint", () => StaffComplaint),
  answerComplaint: payloadOf("answerComplaint", "complaint", () => StaffComplaint),
};

@Resolver()
export class ComplaintCommandsResolver {
  @Mutation(() => PAYLOADS.receiveComplaint, {
    description: "Takes in a complaint about conduct. For citizens, and those who deal with complaints at a body.",
  })
  receiveComplaint(
    @Arg("input", () => ReceiveComplaintInput, INPUT) input: ReceiveComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ComplaintRow>> {
    return receiveComplaint(context, input);
  }

  @Mutation(() => PAYLOADS.answerComplaint, {
    description: "Answers a complaint: whether it was right. For those who deal with complaints at the handling body.",
  })
  answerComplaint(
    @Arg("input", () => AnswerComplaintInput, INPUT) input: AnswerComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ComplaintRow>> {
    return answerComplaint(context, input);
  }
}
