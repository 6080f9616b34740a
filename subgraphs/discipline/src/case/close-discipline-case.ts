import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import type { CaseRow } from "./case.table.js";
import { CaseCommandInput } from "./case-act.input.js";
import { refusalToDay } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal, refusalToTouch } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange } from "./record-case-change.js";

@InputType({ description: "What `closeDisciplineCase` needs." })
export class CloseDisciplineCaseInput extends CaseCommandInput {
  @Field(() => String, { description: "Why there is no discipline, in at most 4000 characters." })
  reason: string;
}

/** Closes a case without discipline. */
export function closeDisciplineCase(
  context: RequestContext,
  input: CloseDisciplineCaseInput,
): Promise<CommandResult<CaseRow>> {
  const act = (inside: RequestContext) => close(inside, input);
  return runCommand(context, { name: "closeDisciplineCase", input, act, read: findCase });
}

async function close(context: RequestContext, { caseId, reason, on }: CloseDisciplineCaseInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row, step } = found;
  const closedOn = on ?? context.today;
  const refused =
    refusalToTouch(step) ??
    refusalToDay(closedOn, row.openedOn, context.today, "on") ??
    refusalToText(reason, "reason", LONGEST_TEXT);
  if (refused !== null) return [refused];

  Object.assign(row, { closedOn, closingReason: reason.trim() });
  recordCaseChange(context, "DisciplineCaseClosed", row, ["closedOn", "closingReason"]);
  return row.id;
}
