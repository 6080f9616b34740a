import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import type { CaseRow } from "./case.table.js";
import { NewActInput } from "./case-act.input.js";
import { stopsOf } from "./case-parts.rules.js";
import { refusalToStep } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { putAct, refusalToNewAct } from "./new-act.js";
import { recordCaseChange } from "./record-case-change.js";

@InputType({ description: "What `addAct` needs." })
export class AddActInput extends CommandInputType {
  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => NewActInput, { description: "What was done." })
  act: NewActInput;
}

/** Puts another act into a case, so that one decision answers for all (234/2026/NĐ-CP, Art. 2.2). */
export function addAct(context: RequestContext, input: AddActInput): Promise<CommandResult<CaseRow>> {
  return runCommand(context, { name: "addAct", input, act: (inside) => add(inside, input), read: findCase });
}

async function add(context: RequestContext, { caseId, act }: AddActInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row, stops, step } = found;
  const refused =
    refusalToStep(step, ["OPEN", "REVIEWED"], "234/2026/NĐ-CP, Art. 2.2") ??
    refusalToNewAct(row, act, stopsOf(stops), ["act"]);
  if (refused !== null) return [refused];

  row.actCount += 1;
  putAct(context, row, act, row.actCount);
  recordCaseChange(context, "DisciplineActAdded", row, ["actCount"]);
  return row.id;
}
