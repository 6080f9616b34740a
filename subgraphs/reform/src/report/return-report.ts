import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { actsWithin } from "../act/find-acts.js";
import { recordAct } from "../act/record-act.js";
import { mayReview } from "../programme-access.rules.js";
import { findReport } from "./find-reports.js";
import { type ReportRow, ReportTable } from "./report.table.js";
import { refusalToReturn } from "./report-standing.rules.js";

@InputType({ description: "What `returnReport` needs." })
export class ReturnReportInput extends ActInput {
  @Field(() => ID, { description: "The report." })
  reportId: string;

  @Field(() => String, { description: "What is to be mended, at most 4000 characters." })
  reason: string;
}

/** Returns a report to its body, to be mended. */
export function returnReport(context: RequestContext, input: ReturnReportInput): Promise<CommandResult<ReportRow>> {
  return runCommand(context, {
    name: "returnReport",
    input,
    act: (inside) => giveBack(inside, input),
    read: findReport,
  });
}

async function giveBack(context: RequestContext, { reportId, reason, on }: ReturnReportInput) {
  const report = await context.em.findOne(ReportTable, { id: reportId });
  if (report === null) {
    return [refusal("NOT_FOUND", "reportId", "There is no such report; take it from `progressReports`.")];
  }

  if (!mayReview(context.actor)) return [refusal("NOT_ALLOWED", "reportId", "Sở Nội vụ reviews reports; ask there.")];

  const takenOn = on ?? context.today;
  const refused =
    refusalToReturn(await actsWithin(context, reportId), takenOn, context.today) ??
    refusalToText(reason, "reason", LONGEST_TEXT);
  if (refused !== null) return [refused];

  recordAct(context, report, { kind: "RETURNED", takenOn, text: reason.trim() }, "ReportReturned");
  return report.id;
}
