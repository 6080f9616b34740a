import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { ReportRow } from "./report.table.js";
import { ProgressReport } from "./report.type.js";
import { ReturnReportInput, returnReport } from "./return-report.js";
import { SubmitReportInput, submitReport } from "./submit-report.js";

const INPUT = { description: "What the act needs." };
const SubmitReportPayload = payloadOf("submitReport", "report", () => ProgressReport);
const ReturnReportPayload = payloadOf("returnReport", "report", () => ProgressReport);

@Resolver()
export class ReportCommandsResolver {
  @Mutation(() => SubmitReportPayload, {
    description: "Hands in a report, or hands a returned one in again (gửi báo cáo). For heads and clerks of the body.",
  })
  submitReport(
    @Arg("input", () => SubmitReportInput, INPUT) input: SubmitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ReportRow>> {
    return submitReport(context, input);
  }

  @Mutation(() => ReturnReportPayload, { description: "Returns a report to be mended (trả lại). For Sở Nội vụ." })
  returnReport(
    @Arg("input", () => ReturnReportInput, INPUT) input: ReturnReportInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ReportRow>> {
    return returnReport(context, input);
  }
}
