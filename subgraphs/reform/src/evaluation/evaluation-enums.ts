import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { ConditionCode, Outcome } from "./evaluation.rules.js";
import type { EvaluationClass, Measure } from "./standard.js";

export const EvaluationClassEnum = enumOf<EvaluationClass>(
  "EvaluationClass",
  "How a year is rated (mức xếp loại chất lượng; 233/2026/NĐ-CP).",
  {
    EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ.",
    GOOD: "Hoàn thành tốt nhiệm vụ.",
    COMPLETED: "Hoàn thành nhiệm vụ.",
    NOT_COMPLETED: "Không hoàn thành nhiệm vụ.",
  },
);

export const MeasureEnum = enumOf<Measure>("EvaluationMeasureCode", "What is measured of a body's year.", {
  PLAN_ITEMS_DONE: "Items of its plan due in the year and done.",
  DOSSIERS_ON_TIME: "Dossiers on time, by Decision 766/QĐ-TTg.",
  SATISFACTION: "Satisfaction of those who dealt with it, out of 18 points (01/2018/TT-VPCP).",
  DOSSIERS_ONLINE: "Dossiers handed in online.",
  NORMATIVE_DOCUMENTS_ON_TIME: "Normative documents due in the year and issued by their day.",
  REPORTS_ON_TIME: "Reform reports due in the year and not late.",
});

export const ConditionCodeEnum = enumOf<ConditionCode>("EvaluationConditionCode", "A condition of a class.", {
  SIX_MONTHS: "At least six months in the year, or nobody is rated.",
  NO_DUTY_DISCIPLINE: "No discipline over a duty decided in the year.",
  MOST_TASKS_DONE: "Seven tenths of the tasks done.",
  FEW_TASKS_LATE: "At most a fifth of the tasks late.",
  POINTS_FOR_COMPLETED: "Points enough for COMPLETED.",
  POINTS_FOR_GOOD: "Points enough for GOOD.",
  POINTS_FOR_EXCELLENT: "Points enough for EXCELLENT.",
  ALL_TASKS_DONE: "Every task done.",
  BEYOND_TARGET: "Three tenths or more above the targets; no subgraph holds such a fact yet.",
  NO_UNIT_FAILING: "No unit of the body failing; no subgraph holds such a fact yet.",
  WITHIN_TOP_SHARE: "Among the few of its group that may be EXCELLENT; decided in the ranking.",
  NOT_ABOVE_BODY: "Of a head: not above the body.",
});

export const OutcomeEnum = enumOf<Outcome>("EvaluationOutcome", "Whether a condition is met.", {
  MET: "It is met.",
  NOT_MET: "It is not.",
  UNKNOWN: "Nobody knows: the fact is missing.",
  HIDDEN: "You may not know it: it would tell of a single person.",
});
