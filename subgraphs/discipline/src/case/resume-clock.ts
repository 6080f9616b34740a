import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import type { CaseRow } from "./case.table.js";
import { CaseCommandInput } from "./case-act.input.js";
import { refusalToDay } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange, recountDeadline } from "./record-case-change.js";

@InputType({ description: "What `resumeClock` needs; `on` is the first day that counts again." })
export class ResumeClockInput extends CaseCommandInput {}

/** Lets the clocks of a case run again. */
export function resumeClock(context: RequestContext, input: ResumeClockInput): Promise<CommandResult<CaseRow>> {
  return runCommand(context, { name: "resumeClock", input, act: (inside) => resume(inside, input), read: findCase });
}

async function resume(context: RequestContext, { caseId, on }: ResumeClockInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row, stops } = found;
  const resumedOn = on ?? context.today;
  const last = stops.at(-1);
  if (!last || last.resumedOn !== null) {
    return [refusal("WRONG_STEP", "caseId", "The clocks of the case run; there is nothing to resume.")];
  }
  const refused = refusalToDay(resumedOn, last.stoppedOn, context.today, "on");
  if (refused !== null) return [refused];

  last.resumedOn = resumedOn;
  recountDeadline(row, stops);
  recordCaseChange(context, "DisciplineClockResumed", row, ["handlingDueOn"]);
  return row.id;
}
