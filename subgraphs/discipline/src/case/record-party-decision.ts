import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { CaseRow } from "./case.table.js";
import { refusalToDay } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal, refusalToTouch } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange } from "./record-case-change.js";

@InputType({ description: "What `recordPartyDecision` needs." })
export class RecordPartyDecisionInput extends CommandInputType {
  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => String, { description: "The number of the party decision." })
  number: string;

  @Field(() => PlainDateScalar, { description: "Its day." })
  decidedOn: PlainDate;
}

/** Records the party decision on the acts of a case: the effect of the decision to come counts from its day. */
export function recordPartyDecision(
  context: RequestContext,
  input: RecordPartyDecisionInput,
): Promise<CommandResult<CaseRow>> {
  const act = (inside: RequestContext) => record(inside, input);
  return runCommand(context, { name: "recordPartyDecision", input, act, read: findCase });
}

async function record(context: RequestContext, { caseId, number, decidedOn }: RecordPartyDecisionInput) {
  const found = await findCaseToHandle(context, caseId);
  if (isRefusal(found)) return [found];

  const { row, step, acts } = found;
  if (row.partyDecidedOn !== null) {
    return [refusal("ALREADY_EXISTS", "number", `The party decision ${row.partyDecisionNumber} is recorded already.`)];
  }
  const firstAct = acts.map(({ committedOn }) => committedOn).toSorted()[0]!;
  const refused =
    refusalToTouch(step) ??
    refusalToText(number, "number", LONGEST_TITLE) ??
    refusalToDay(decidedOn, firstAct, context.today, "decidedOn");
  if (refused !== null) return [refused];

  Object.assign(row, { partyDecisionNumber: number.trim(), partyDecidedOn: decidedOn });
  recordCaseChange(context, "PartyDecisionRecorded", row, ["partyDecision"]);
  return row.id;
}
