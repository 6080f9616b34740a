import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { refusalToId } from "../refusals.js";
import type { CaseRow } from "./case.table.js";
import { findCaseToHandle, isRefusal, refusalToTouch } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange, recountDeadline } from "./record-case-change.js";

@InputType({
  description: "What `changeDisciplineCase` needs: the case, and what becomes other; what is left out stays.",
})
export class ChangeDisciplineCaseInput extends CommandInputType {
  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is complex: 150 days instead of 90." })
  isComplex?: boolean | null;

  @Field(() => ID, { nullable: true, description: "The body that employs the person now." })
  employer?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The body that decides from now on, as after a transfer; the case is in its hands then, not in yours.",
  })
  decidingBody?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The identity of the inspector to whom it is given; null takes it away from the one who has it.",
  })
  inspector?: string | null;
}

/**
 * Changes what is known of a case under way. An official who was transferred is disciplined by the body where he or she
 * is now, for what was done at the old one, where it goes on counting (234/2026/NĐ-CP).
 */
export function changeDisciplineCase(
  context: RequestContext,
  input: ChangeDisciplineCaseInput,
): Promise<CommandResult<CaseRow>> {
  const act = (inside: RequestContext) => change(inside, input);
  return runCommand(context, { name: "changeDisciplineCase", input, act, read: findCase });
}

async function change(context: RequestContext, input: ChangeDisciplineCaseInput) {
  const found = await findCaseToHandle(context, input.caseId);
  if (isRefusal(found)) return [found];
  const { row, stops, step } = found;
  const changed = changesIn(row, input);
  const refused = refusalToTouch(step) ?? refusalToBodies(input) ?? refusalToNothing(changed);
  if (refused !== null) return [refused];

  Object.assign(row, changed);
  recountDeadline(row, stops);
  const fields = Object.keys(changed);
  recordCaseChange(context, "DisciplineCaseChanged", row, [
    ...fields,
    ...("isComplex" in changed ? ["handlingDueOn"] : []),
  ]);
  return row.id;
}

/** The columns that become other. */
function changesIn(row: CaseRow, { isComplex, employer, decidingBody, inspector }: ChangeDisciplineCaseInput) {
  const given = {
    isComplex: isComplex == null ? undefined : Number(isComplex),
    employerBodyId: employer ?? undefined,
    decidingBodyId: decidingBody ?? undefined,
    inspectorId: inspector,
  };
  const others = Object.entries(given).filter(
    ([column, cell]) => cell !== undefined && cell !== row[column as keyof typeof given],
  );
  return Object.fromEntries(others) as Partial<CaseRow>;
}

function refusalToBodies({ employer, decidingBody }: ChangeDisciplineCaseInput): Refusal | null {
  return (
    (employer == null ? null : refusalToId("Organisation", employer, "employer")) ??
    (decidingBody == null ? null : refusalToId("Organisation", decidingBody, "decidingBody"))
  );
}

function refusalToNothing(changed: object): Refusal | null {
  if (Object.keys(changed).length > 0) return null;
  return refusal("MISSING_VALUE", "caseId", "Say what becomes other: nothing given differs from what is recorded.");
}
