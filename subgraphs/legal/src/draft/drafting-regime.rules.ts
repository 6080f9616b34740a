import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Certainty } from "../document/certainty.js";

/** The laws on issuing normative documents that drafts of a province have followed, the oldest first. */
export const DRAFTING_REGIMES = ["LAW_80_2015", "LAW_64_2025", "LAW_87_2025"] as const;

export type DraftingRegime = (typeof DRAFTING_REGIMES)[number];

/** From which day drafts are begun under a law. */
export interface RegimeStart {
  regime: DraftingRegime;
  /** The law as it is cited. */
  law: string;
  /** The first day on which a draft begun follows it. */
  from: PlainDate;
  source: string;
  certainty: Certainty;
}

export const REGIME_STARTS: readonly RegimeStart[] = [
  {
    regime: "LAW_80_2015",
    law: "80/2015/QH13",
    from: plainDate("2016-07-01"),
    source: "80/2015/QH13, am. 63/2020/QH14; the first day from memory",
    certainty: "MIXED",
  },
  {
    regime: "LAW_64_2025",
    law: "64/2025/QH15",
    from: plainDate("2025-04-01"),
    source: "64/2025/QH15; 78/2025/NĐ-CP",
    certainty: "PRESS",
  },
  {
    regime: "LAW_87_2025",
    law: "87/2025/QH15",
    from: plainDate("2025-07-01"),
    source: "87/2025/QH15; 187/2025/NĐ-CP",
    certainty: "PRESS",
  },
];

/**
 * The law that a draft begun on a day follows to its end; null before the first. It is stored with the draft, because
 * laws are replaced in mid-case; that a draft keeps the law it began under is inferred, the transitional articles
 * were not read.
 */
export function regimeOn(day: PlainDate): DraftingRegime | null {
  return REGIME_STARTS.findLast(({ from }) => from <= day)?.regime ?? null;
}
