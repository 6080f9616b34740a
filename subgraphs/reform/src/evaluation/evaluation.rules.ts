import type { EvaluationFacts } from "./evaluation-facts.js";
import { measureYear, pointsOf, shareOf } from "./points.rules.js";
import { EVALUATION_CLASSES, type EvaluationClass, type EvaluationStandard } from "./standard.js";

export const CONDITIONS = [
  "SIX_MONTHS",
  "NO_DUTY_DISCIPLINE",
  "MOST_TASKS_DONE",
  "FEW_TASKS_LATE",
  "POINTS_FOR_COMPLETED",
  "POINTS_FOR_GOOD",
  "POINTS_FOR_EXCELLENT",
  "ALL_TASKS_DONE",
  "BEYOND_TARGET",
  "NO_UNIT_FAILING",
  "WITHIN_TOP_SHARE",
  "NOT_ABOVE_BODY",
] as const;

export type ConditionCode = (typeof CONDITIONS)[number];

export const OUTCOMES = ["MET", "NOT_MET", "UNKNOWN", "HIDDEN"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One condition of a class, with what decided it. */
export interface Condition {
  code: ConditionCode;
  /** The lowest class that asks for it: every better one does too. Null: without it nobody is rated. */
  neededFor: EvaluationClass | null;
  outcome: Outcome;
  /** The fact that decides, as its owner names it, and the owner; null where the graph holds no such fact. */
  fact: string | null;
  owner: "organisation" | "services" | "discipline" | "legal" | "reform" | null;
  /** Null where it is not known, or not for readers. */
  value: number | null;
  /** What the value must reach, or may not pass. */
  limit: number | null;
}

export interface Rating {
  isRated: boolean | null;
  /** The best class all of whose conditions are met; null while what is not known leaves that open, or nobody is rated. */
  class: EvaluationClass | null;
  /** The best class none of whose conditions is failed; null where nobody is rated. */
  possibleClass: EvaluationClass | null;
}

/** What a body's year must satisfy (233/2026/NĐ-CP, Arts. 7, 12). How many may be the best is said of the whole group. */
export function bodyConditions(facts: EvaluationFacts, standard: EvaluationStandard): Condition[] {
  const points = pointsOf(measureYear(facts, standard), standard);
  const done = shareOf(facts.planItemsDone, facts.planItemsDue);
  const late = shareOf(facts.planItemsLate, facts.planItemsDue);
  const { leastPoints, leastMonths, leastTasksDone, mostTasksLate } = standard;
  const pointsFor = (neededFor: "EXCELLENT" | "GOOD" | "COMPLETED") =>
    atLeast(`POINTS_FOR_${neededFor}`, neededFor, ["reform", "points"], points, leastPoints[neededFor]);
  return [
    atLeast("SIX_MONTHS", null, ["organisation", "monthsInExistence"], facts.monthsInExistence, leastMonths),
    hiddenFigure(atMost("NO_DUTY_DISCIPLINE", ["discipline", "trueDutyDecisions"], facts.trueDutyDecisions, 0)),
    atLeast("MOST_TASKS_DONE", "COMPLETED", ["reform", "planItemsDone / planItemsDue"], done, leastTasksDone),
    atMost("FEW_TASKS_LATE", ["reform", "planItemsLate / planItemsDue"], late, mostTasksLate),
    pointsFor("COMPLETED"),
    pointsFor("GOOD"),
    pointsFor("EXCELLENT"),
    atLeast("ALL_TASKS_DONE", "EXCELLENT", ["reform", "planItemsDone / planItemsDue"], done, 1),
    notInTheGraph("BEYOND_TARGET"),
    notInTheGraph("NO_UNIT_FAILING"),
  ];
}

/** What a head's year must satisfy: the same, with the head's own months and decisions, and never above the body. */
export function headConditions(facts: EvaluationFacts, body: Rating, standard: EvaluationStandard): Condition[] {
  const ofHead = {
    ...facts,
    ...{ monthsInExistence: facts.headMonthsInOffice, trueDutyDecisions: facts.trueHeadDutyDecisions },
  };
  const own = bodyConditions(ofHead, standard).map((condition) => ({
    ...condition,
    fact: FACT_OF_HEAD[condition.code] ?? condition.fact,
  }));
  return [...own, ...notAboveBody(body)];
}

/** The class that conditions give. One that is hidden counts as not known. */
export function ratingOf(conditions: readonly Condition[]): Rating {
  const gate = conditions.filter(({ neededFor }) => neededFor === null);
  if (gate.some(({ outcome }) => outcome === "NOT_MET")) return { isRated: false, class: null, possibleClass: null };

  const asked = (of: EvaluationClass) =>
    conditions.filter(({ neededFor }) => neededFor !== null && rank(neededFor) >= rank(of));
  const all = (of: EvaluationClass, holds: (outcome: Outcome) => boolean) =>
    asked(of).every(({ outcome }) => holds(outcome));
  const possibleClass = EVALUATION_CLASSES.find((of) => all(of, (outcome) => outcome !== "NOT_MET"))!;
  const proven = EVALUATION_CLASSES.find((of) => all(of, (outcome) => outcome === "MET"))!;
  const isRated = gate.every(({ outcome }) => outcome === "MET") ? true : null;
  const isOpen = isRated === null || (proven === "NOT_COMPLETED" && possibleClass !== "NOT_COMPLETED");
  return { isRated, class: isOpen ? null : proven, possibleClass };
}

const rank = (of: EvaluationClass) => EVALUATION_CLASSES.indexOf(of);

const FACT_OF_HEAD: Partial<Record<ConditionCode, string>> = {
  SIX_MONTHS: "headMonthsInOffice",
  NO_DUTY_DISCIPLINE: "trueHeadDutyDecisions",
};

/** A head is never rated above the body (233/2026/NĐ-CP, Art. 12): no class that the body has not is a head's. */
function notAboveBody(body: Rating): Condition[] {
  const fact = { code: "NOT_ABOVE_BODY", fact: "class", owner: "reform", value: null, limit: null } as const;
  const lacking = EVALUATION_CLASSES.filter((of) => of !== "NOT_COMPLETED" && outcomeForHead(of, body) !== "MET");
  if (lacking.length === 0) return [{ ...fact, neededFor: "EXCELLENT", outcome: "MET" }];
  return lacking.map((neededFor) => ({ ...fact, neededFor, outcome: outcomeForHead(neededFor, body) }));
}

function outcomeForHead(of: EvaluationClass, body: Rating): Outcome {
  if (body.class !== null && rank(of) >= rank(body.class)) return "MET";
  if (body.possibleClass !== null && rank(of) < rank(body.possibleClass)) return "NOT_MET";
  return "UNKNOWN";
}

type Fact = [owner: NonNullable<Condition["owner"]>, fact: string];

function atLeast(
  code: ConditionCode,
  neededFor: EvaluationClass | null,
  [owner, fact]: Fact,
  value: number | null,
  limit: number,
): Condition {
  return { code, neededFor, outcome: outcomeOf(value, (known) => known >= limit), fact, owner, value, limit };
}

function atMost(code: ConditionCode, [owner, fact]: Fact, value: number | null, limit: number): Condition {
  const outcome = outcomeOf(value, (known) => known <= limit);
  return { code, neededFor: "COMPLETED", outcome, fact, owner, value, limit };
}

/** A condition of the best class for which no subgraph holds a fact. */
function notInTheGraph(code: ConditionCode): Condition {
  return { code, neededFor: "EXCELLENT", outcome: "UNKNOWN", fact: null, owner: null, value: null, limit: null };
}

/** Whether it holds is told; how many there are is told by its owner alone, to those who may know. */
const hiddenFigure = (condition: Condition): Condition => ({ ...condition, value: null });

const outcomeOf = (value: number | null, holds: (value: number) => boolean): Outcome =>
  value === null ? "UNKNOWN" : holds(value) ? "MET" : "NOT_MET";
