import type { Certainty } from "@lienthong/kernel/service/schema/certainty.js";
import type { ConditionCode } from "../evaluation/evaluation.rules.js";
import type { EvaluationClass } from "../evaluation/standard.js";

export const EMULATION_TITLES = ["ADVANCED_COLLECTIVE", "EXCELLENT_COLLECTIVE", "PROVINCIAL_FLAG"] as const;

export type EmulationTitle = (typeof EMULATION_TITLES)[number];

/** What a title asks of a body's year: data with its source. */
export interface TitleStandard {
  /** The lowest class with which a body may be proposed. */
  leastClass: Exclude<EvaluationClass, "NOT_COMPLETED">;
  /** Conditions that must be met for sure, not merely not failed. */
  proven: readonly ConditionCode[];
  source: string;
  certainty: Certainty;
}

const LAW = "06/2022/QH15 (Law on Emulation and Commendation), Arts. 26–28";

export const TITLES: Readonly<Record<EmulationTitle, TitleStandard>> = {
  ADVANCED_COLLECTIVE: { leastClass: "GOOD", proven: ["SIX_MONTHS"], source: LAW, certainty: "UNVERIFIED" },
  EXCELLENT_COLLECTIVE: { leastClass: "EXCELLENT", proven: ["SIX_MONTHS"], source: LAW, certainty: "UNVERIFIED" },
  PROVINCIAL_FLAG: {
    leastClass: "EXCELLENT",
    proven: ["SIX_MONTHS", "WITHIN_TOP_SHARE"],
    source: LAW,
    certainty: "UNVERIFIED",
  },
};
