import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { type CaseRow, StopTable } from "./case.table.js";
import { CaseCommandInput } from "./case-act.input.js";
import { StopReasonEnum } from "./case-enums.type.js";
import { refusalToDay } from "./case-step.rules.js";
import type { StopReason } from "./case-words.js";
import { findCaseToHandle, isRefusal, refusalToTouch } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange, recountDeadline } from "./record-case-change.js";

@InputType({ description: "What `suspendClock` needs; `on` is the first day that does not count." })
export class SuspendClockInput extends CaseCommandInput {
  @Field(() => StopReasonEnum, { description: "Why the clocks stand still." })
  reason: StopReason;
}

/** Stops both clocks of a case (234/2026/NĐ-CP, Art. 3). */
export function suspendClock(context: RequestContext, input: SuspendClockInput): Promise<CommandResult<CaseRow>> {
  return runCommand(context, { name: "suspendClock", input, act: (inside) => suspend(inside, input), read: findCase });
}

async function suspend(context: RequestContext, { caseId, reason, on }: SuspendClockInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row, stops, step } = found;
  const stoppedOn = on ?? context.today;
  const last = stops.at(-1);
  if (last && last.resumedOn === null) {
    return [refusal("ALREADY_DONE", "caseId", `Its clocks stand still since ${last.stoppedOn}; resume them first.`)];
  }
  const refused =
    refusalToTouch(step) ?? refusalToDay(stoppedOn, last?.resumedOn ?? row.discoveredOn, context.today, "on");
  if (refused !== null) return [refused];

  row.stopCount += 1;
  const stop = context.em.create(StopTable, {
    ...{ id: newId("DisciplineStop", context.now.getTime()), caseId: row.id, position: row.stopCount },
    ...{ reason, stoppedOn, resumedOn: null },
  });
  context.em.persist(stop);
  recountDeadline(row, [...stops, stop]);
  recordCaseChange(context, "DisciplineClockSuspended", row, ["stopCount", "handlingDueOn"]);
  return row.id;
}
