import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import type { CaseRow } from "./case.table.js";
import { CaseCommandInput } from "./case-act.input.js";
import { refusalToDay } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange } from "./record-case-change.js";

@InputType({ description: "What `recordPartyCancellation` needs; `on` is the day of the cancellation." })
export class RecordPartyCancellationInput extends CaseCommandInput {}

/** Records that the party decision was cancelled, which forces the cancellation of the decision (234/2026/NĐ-CP, Art. 2.6). */
export function recordPartyCancellation(
  context: RequestContext,
  input: RecordPartyCancellationInput,
): Promise<CommandResult<CaseRow>> {
  const act = (inside: RequestContext) => record(inside, input);
  return runCommand(context, { name: "recordPartyCancellation", input, act, read: findCase });
}

async function record(context: RequestContext, { caseId, on }: RecordPartyCancellationInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row } = found;
  const cancelledOn = on ?? context.today;
  if (row.partyDecidedOn === null) {
    return [refusal("WRONG_STEP", "caseId", "No party decision is recorded for the case.")];
  }
  if (row.partyCancelledOn !== null) {
    return [refusal("ALREADY_DONE", "caseId", `It was cancelled on ${row.partyCancelledOn}.`)];
  }
  const refused = refusalToDay(cancelledOn, row.partyDecidedOn, context.today, "on");
  if (refused !== null) return [refused];

  row.partyCancelledOn = cancelledOn;
  recordCaseChange(context, "PartyDecisionCancelled", row, ["partyDecision"]);
  return row.id;
}
