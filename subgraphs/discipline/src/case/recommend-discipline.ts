import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType, Int } from "type-graphql";
import { formCalledFor } from "../decision/decision-form.rules.js";
import { findServed } from "../decision/find-served.js";
import type { DisciplineForm } from "../regime/discipline-words.js";
import type { CaseRow } from "./case.table.js";
import { CaseCommandInput } from "./case-act.input.js";
import { FormEnum } from "./case-enums.type.js";
import { refusalToDay, refusalToStep } from "./case-step.rules.js";
import { findCaseToHandle, isRefusal } from "./find-case-under-way.js";
import { findCase } from "./find-cases.js";
import { recordCaseChange } from "./record-case-change.js";
import { refusalToActForms } from "./refusal-to-act-forms.js";

@InputType({ description: "The form that one act calls for by itself." })
export class ActFormInput {
  @Field(() => Int, { description: "The place of the act in the case, from 1." })
  position: number;

  @Field(() => FormEnum, { description: "The form." })
  form: DisciplineForm;
}

@InputType({ description: "What `recommendDiscipline` needs; `on` is the day of the recommendation." })
export class RecommendDisciplineInput extends CaseCommandInput {
  @Field(() => PlainDateScalar, { description: "The day on which the council met." })
  councilMetOn: PlainDate;

  @Field(() => [ActFormInput], { description: "The form that each act calls for by itself: all acts of the case." })
  acts: ActFormInput[];
}

/**
 * Records what the council recommends: one form for all acts, the heaviest of theirs, a step heavier where one was done
 * while serving an earlier decision (234/2026/NĐ-CP, Arts. 2.2, 2.3 and 13 to 18).
 */
export function recommendDiscipline(
  context: RequestContext,
  input: RecommendDisciplineInput,
): Promise<CommandResult<CaseRow>> {
  const act = (inside: RequestContext) => recommend(inside, input);
  return runCommand(context, { name: "recommendDiscipline", input, act, read: findCase });
}

async function recommend(context: RequestContext, input: RecommendDisciplineInput) {
  const found = await findCaseToHandle(context, input.caseId);
  if (isRefusal(found)) return [found];

  const { row, acts, step } = found;
  const recommendedOn = input.on ?? context.today;
  const refused =
    refusalToStep(step, ["REVIEWED"], "234/2026/NĐ-CP, Arts. 13 to 18") ??
    refusalToDay(input.councilMetOn, row.reviewedOn!, context.today, "councilMetOn") ??
    refusalToDay(recommendedOn, input.councilMetOn, context.today, "on") ??
    refusalToActForms(found, input.acts, recommendedOn);
  if (refused !== null) return [refused];

  const served = await findServed(context, row, acts);
  const staff = { staffKind: row.staffKind, isLeader: row.isLeader === 1 };
  const forms = input.acts.map(({ form }) => form);
  const recommendedForm = formCalledFor(staff, forms, served?.form ?? null, recommendedOn);
  if (recommendedForm === null) {
    return [refusal("FORM_NOT_PROVIDED", "acts", `No regime of discipline is known on ${recommendedOn}.`)];
  }

  for (const { position, form } of input.acts) acts[position - 1]!.form = form;
  Object.assign(row, { councilMetOn: input.councilMetOn, recommendedOn, recommendedForm });
  recordCaseChange(context, "DisciplineRecommended", row, ["councilMetOn", "recommendedOn", "recommendedForm"]);
  return row.id;
}
