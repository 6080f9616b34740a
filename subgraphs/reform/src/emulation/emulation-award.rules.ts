import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { cutOffOn, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { ConditionCode } from "../evaluation/evaluation.rules.js";
import { EVALUATION_CLASSES, type EvaluationClass } from "../evaluation/standard.js";
import type { TitleStandard } from "./awards.js";
import type { ReferredEvaluation } from "./evaluation-reference.js";

export const AWARD_OUTCOMES = ["GRANTED", "REJECTED"] as const;

export type AwardOutcome = (typeof AWARD_OUTCOMES)[number];

/** The conditions of an evaluation that a class asks for. */
export function conditionsFor(of: EvaluationClass, evaluation: Pick<ReferredEvaluation, "conditions">) {
  const rank = (each: EvaluationClass) => EVALUATION_CLASSES.indexOf(each);
  return evaluation.conditions.filter(({ neededFor }) => neededFor === null || rank(neededFor) >= rank(of));
}

/** Why a body cannot be proposed for a title by an evaluation, or null: each condition failed is named. */
export function refusalToPropose(
  title: TitleStandard,
  evaluation: ReferredEvaluation,
  today: PlainDate,
): Refusal | null {
  const { period, computedOn, conditions } = evaluation;
  const end = cutOffOn(reportingPeriod(period));
  if (today <= end) {
    return refusal("TOO_EARLY", "evaluation", `${period} lasts until ${end}; propose when it is over.`);
  }
  if (computedOn !== today) {
    const message = `The evaluation was computed on ${computedOn} and facts change: ask for it again today.`;
    return refusal("INVALID_VALUE", "evaluation", message);
  }
  const failed = conditionsFor(title.leastClass, evaluation).filter(({ outcome }) => outcome === "NOT_MET");
  const unproven = title.proven.filter(
    (code) => !conditions.some((each) => each.code === code && each.outcome === "MET"),
  );
  const codes = [...new Set<ConditionCode>([...failed.map(({ code }) => code), ...unproven])];
  if (codes.length === 0) return null;
  const message = `The year of the body does not satisfy: ${codes.join(", ")}. See the conditions of its evaluation.`;
  return refusal("CONDITION_NOT_MET", "evaluation", message);
}

/** The conditions that a title asks for and nobody knows: whoever decides has to find out. */
export function openConditions(title: TitleStandard, evaluation: ReferredEvaluation): ConditionCode[] {
  const open = conditionsFor(title.leastClass, evaluation).filter(({ outcome }) => outcome !== "MET");
  return [...new Set(open.map(({ code }) => code))];
}
