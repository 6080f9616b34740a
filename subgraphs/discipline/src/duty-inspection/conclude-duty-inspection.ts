import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { refusalToConclude } from "./duty-inspection.rules.js";
import { DutyInspectionFindingTable, type DutyInspectionRow } from "./duty-inspection.table.js";
import { FindingKindEnum } from "./duty-inspection.type.js";
import type { FindingKind } from "./duty-inspection-words.js";
import { findDutyInspection } from "./find-duty-inspections.js";
import { findInspectionToChange, isRefusal } from "./find-inspection-to-change.js";

@InputType({ description: "One thing an inspection found." })
export class DutyFindingInput {
  @Field(() => FindingKindEnum, { description: "What it is about." })
  kind: FindingKind;

  @Field(() => String, { description: "What was found, in at most 4000 characters; name nobody." })
  text: string;

  @Field(() => Boolean, { description: "Whether it has to be remedied." })
  needsRemedy: boolean;
}

@InputType({ description: "What `concludeDutyInspection` needs." })
export class ConcludeDutyInspectionInput extends CommandInputType {
  @Field(() => ID, { description: "The inspection." })
  inspectionId: string;

  @Field(() => String, { description: "The conclusion, in at most 4000 characters." })
  conclusion: string;

  @Field(() => [DutyFindingInput], { description: "What was found; empty when nothing was." })
  findings: DutyFindingInput[];

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "By when to remedy; needed where a finding asks for it.",
  })
  remedyDueOn?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the conclusion; today when left out." })
  concludedOn?: PlainDate | null;
}

/** Concludes an inspection: what it found, and by when that is to be remedied. */
export function concludeDutyInspection(
  context: RequestContext,
  input: ConcludeDutyInspectionInput,
): Promise<CommandResult<DutyInspectionRow>> {
  const act = (inside: RequestContext) => conclude(inside, input);
  return runCommand(context, { name: "concludeDutyInspection", input, act, read: findDutyInspection });
}

async function conclude(context: RequestContext, input: ConcludeDutyInspectionInput) {
  const found = await findInspectionToChange(context, input.inspectionId);
  if (isRefusal(found)) return [found];

  const { em, today, now } = context;
  const { findings, remedyDueOn = null } = input;
  const concludedOn = input.concludedOn ?? today;
  const hasToRemedy = findings.some(({ needsRemedy }) => needsRemedy);
  const refused = refusalToConclude(found, { concludedOn, remedyDueOn, hasToRemedy }, today) ?? refusalToTexts(input);
  if (refused !== null) return [refused];

  Object.assign(found, { concludedOn, conclusion: input.conclusion.trim(), remedyDueOn });
  for (const [at, { kind, text, needsRemedy }] of findings.entries()) {
    const finding = em.create(DutyInspectionFindingTable, {
      ...{ id: newId("DutyInspectionFinding", now.getTime()), inspectionId: found.id, position: at + 1 },
      ...{ kind, text: text.trim(), needsRemedy: needsRemedy ? 1 : 0 },
    });
    em.persist(finding);
  }
  const { id, version, inspectingBodyId: organisationId } = found;
  const changed = ["concludedOn", "conclusion", "findings", "remedyDueOn"];
  recordRestrictedChange(context, "DutyInspectionConcluded", { id, version, organisationId }, changed);
  return id;
}

function refusalToTexts({ conclusion, findings }: ConcludeDutyInspectionInput): Refusal | null {
  const ofFindings = findings.map(({ text }, at) => refusalToText(text, ["findings", `${at}`, "text"], LONGEST_TEXT));
  return refusalToText(conclusion, "conclusion", LONGEST_TEXT) ?? ofFindings.find((each) => each !== null) ?? null;
}
