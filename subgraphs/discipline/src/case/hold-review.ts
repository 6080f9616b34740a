import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import type { CaseRow } from "./case.table.js";
import { CaseCommandInput } from "./case-act.input.js";
import { refusalToDay, refusalToStep } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange } from "./record-case-change.js";

@InputType({ description: "What `holdReview` needs." })
export class HoldReviewInput extends CaseCommandInput {}

/** Records that the review meeting was held (họp kiểm điểm). */
export function holdReview(context: RequestContext, input: HoldReviewInput): Promise<CommandResult<CaseRow>> {
  return runCommand(context, { name: "holdReview", input, act: (inside) => hold(inside, input), read: findCase });
}

async function hold(context: RequestContext, { caseId, on }: HoldReviewInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row, step } = found;
  const reviewedOn = on ?? context.today;
  const refused =
    refusalToStep(step, ["OPEN"], "234/2026/NĐ-CP, Arts. 13 to 18") ??
    refusalToDay(reviewedOn, row.openedOn, context.today, "on");
  if (refused !== null) return [refused];

  row.reviewedOn = reviewedOn;
  recordCaseChange(context, "DisciplineReviewHeld", row, ["reviewedOn"]);
  return row.id;
}
