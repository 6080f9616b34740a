import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { mayDecide } from "../access/record-access.rules.js";
import { FormEnum } from "../case/case-enums.type.js";
import { type CaseUnderWay, findCaseUnderWay } from "../case/find-case-under-way.js";
import { recordCaseChange } from "../case/record-case-change.js";
import { notYours, unknownRecord } from "../refusals.js";
import type { DisciplineForm } from "../regime/discipline-words.js";
import { regimeOn } from "../regime/regime.rules.js";
import { type DecisionRow, DecisionTable } from "./decision.table.js";
import { stateOn } from "./decision-effect.rules.js";
import type { ServedDecision } from "./decision-form.rules.js";
import { findDecision } from "./find-decisions.js";
import { findServed } from "./find-served.js";
import { refusalToIssue } from "./issue.rules.js";

@InputType({ description: "What `issueDisciplineDecision` needs." })
export class IssueDisciplineDecisionInput extends CommandInputType {
  @Field(() => ID, { description: "The case, on which the council has recommended." })
  caseId: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the case that you read: refused with CONFLICT when somebody was faster.",
  })
  caseVersion?: number | null;

  @Field(() => String, { description: "The number of the decision." })
  number: string;

  @Field(() => FormEnum, { description: "The form: at least as heavy as the acts call for, and one of the regime." })
  form: DisciplineForm;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the decision; today when left out." })
  decidedOn?: PlainDate | null;

  @Field(() => PlainDateScalar, { description: "The first day of effect, which the decision must state." })
  effectiveOn: PlainDate;
}

/** Issues the one decision on all acts of a case. */
export function issueDisciplineDecision(
  context: RequestContext,
  input: IssueDisciplineDecisionInput,
): Promise<CommandResult<DecisionRow>> {
  const act = (inside: RequestContext) => issue(inside, input);
  return runCommand(context, { name: "issueDisciplineDecision", input, act, read: findDecision });
}

async function issue(context: RequestContext, input: IssueDisciplineDecisionInput) {
  const found = await findCaseUnderWay(context, input.caseId);
  if (found === null) return [unknownRecord("caseId")];

  const { row, acts, step, reader } = found;
  if (!mayDecide(reader, row.decidingBodyId, row.officialId)) {
    return [notYours("caseId", "the head or chairman of the body that decides, and never the person concerned")];
  }

  if (input.caseVersion != null && input.caseVersion !== row.version) {
    return [refusal("CONFLICT", "caseVersion", `The case is at version ${row.version} by now: read it again.`)];
  }
  const decidedOn = input.decidedOn ?? context.today;
  if (await isNumberTaken(context, row.decidingBodyId, input.number, decidedOn)) {
    return [refusal("ALREADY_EXISTS", "number", `The body has a decision ${input.number} of ${decidedOn} already.`)];
  }
  const refused = refusalToIssue({ ...row, step }, { ...input, decidedOn }, context.today);
  if (refused !== null) return [refused];

  const decision = createDecision(context, found, { ...input, decidedOn }, await findServed(context, row, acts));
  row.decisionCount += 1;
  row.decidedOn ??= decidedOn;
  recordCaseChange(context, "DisciplineCaseDecided", row, ["decidedOn", "decisionCount"]);
  const owner = { id: decision.id, organisationId: row.decidingBodyId };
  recordRestrictedChange(context, "DisciplineDecisionIssued", owner, ["caseId", "form", "decidedOn", "effectiveOn"]);
  return decision.id;
}

async function isNumberTaken({ em }: RequestContext, decidingBodyId: string, number: string, decidedOn: PlainDate) {
  return (await em.count(DecisionTable, { decidingBodyId, number: number.trim(), decidedOn })) > 0;
}

function createDecision(
  { em, now }: RequestContext,
  { row, acts }: CaseUnderWay,
  { number, form, decidedOn, effectiveOn }: IssueDisciplineDecisionInput & { decidedOn: PlainDate },
  served: ServedDecision | null,
): DecisionRow {
  const isServing = served !== null && stateOn(served, served.replacedOn, effectiveOn) === "IN_EFFECT";
  const decision = em.create(DecisionTable, {
    ...{ id: newId("DisciplineDecision", now.getTime()), caseId: row.id, number: number.trim(), form },
    ...{ regime: regimeOn(row.staffKind, decidedOn)!.regime, decidedOn, effectiveOn },
    partyDecidedOn: row.partyCancelledOn === null ? row.partyDecidedOn : null,
    endsDecisionId: isServing ? served.id : null,
    ...{ cancelledOn: null, cancellationGround: null, cancellationNumber: null, announcedOn: null },
    ...{ officialId: row.officialId, placeBodyId: row.placeBodyId, employerBodyId: row.employerBodyId },
    ...{ decidingBodyId: row.decidingBodyId, inspectorId: row.inspectorId, isHead: row.isHead },
    isDutyRelated: acts.some((act) => act.isDutyRelated === 1) ? 1 : 0,
    ...{ origin: "SOURCE", source: "issueDisciplineDecision" },
  });
  em.persist(decision);
  return decision;
}
