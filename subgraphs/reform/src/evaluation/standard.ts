import type { Certainty } from "@lienthong/kernel/service/schema/certainty.js";

/** The classes of a year, the best first; the last one needs nothing. */
export const EVALUATION_CLASSES = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"] as const;

export type EvaluationClass = (typeof EVALUATION_CLASSES)[number];

/** What is measured of a body's year; each stands for a part of the points. */
export const MEASURES = [
  "PLAN_ITEMS_DONE",
  "DOSSIERS_ON_TIME",
  "SATISFACTION",
  "DOSSIERS_ONLINE",
  "NORMATIVE_DOCUMENTS_ON_TIME",
  "REPORTS_ON_TIME",
] as const;

export type Measure = (typeof MEASURES)[number];

/** By what a year is rated: data with its source, because decrees and the province set it, not this code. */
export interface EvaluationStandard {
  /** Points from which on a class may be given. */
  leastPoints: Readonly<Record<"EXCELLENT" | "GOOD" | "COMPLETED", number>>;
  /** Whole months in the year below which nobody is rated. */
  leastMonths: number;
  /** Share of the year's tasks below which the year is not completed. */
  leastTasksDone: number;
  /** Share of tasks late up to which it is. */
  mostTasksLate: number;
  /** Of those rated GOOD, how many more may be EXCELLENT. */
  topShareOfGood: number;
  source: string;
  certainty: Certainty;
  note: string;
  points: {
    weights: Readonly<Record<Measure, number>>;
    /** Weight that must have been measured for the points to mean anything. */
    leastMeasured: number;
    source: string;
    certainty: Certainty;
    note: string;
  };
}

export const STANDARD: EvaluationStandard = {
  leastPoints: { EXCELLENT: 90, GOOD: 70, COMPLETED: 50 },
  leastMonths: 6,
  leastTasksDone: 0.7,
  mostTasksLate: 0.2,
  topShareOfGood: 0.2,
  source: "233/2026/NĐ-CP, Arts. 7, 12, 14",
  certainty: "INFERRED",
  note:
    "Read in the decree, which rates public service units and their staff; that departments are rated by the same " +
    "classes is inferred. The exception of 25 % for outstanding units is not applied: who grants it was not found.",
  points: {
    weights: {
      PLAN_ITEMS_DONE: 40,
      DOSSIERS_ON_TIME: 20,
      SATISFACTION: 15,
      DOSSIERS_ONLINE: 10,
      NORMATIVE_DOCUMENTS_ON_TIME: 10,
      REPORTS_ON_TIME: 5,
    },
    leastMeasured: 40,
    source: "configuration of this installation",
    certainty: "UNVERIFIED",
    note:
      "The province's table of criteria (2183/QĐ-UBND of 2023) was not obtainable: these weights are made up. What a " +
      "body has nothing of does not count, and the points are taken out of the rest.",
  },
};
