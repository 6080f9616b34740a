import { addDays, daysBetween, earlier, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { IssuerKind } from "../competence/issuer-kind.js";
import type { Certainty } from "../document/certainty.js";
import type { DraftingRegime } from "./drafting-regime.rules.js";

/** For how many days, at least, a law has a draft published for comments. */
export interface CommentMinimum {
  regime: DraftingRegime;
  issuerKind: IssuerKind;
  /** Days of the calendar, days off included; the day of publication is not counted. */
  minimumDays: number;
  source: string;
  certainty: Certainty;
}

const NEW_LAW = "78/2025/NĐ-CP; 20 days read in the press for other drafts of 64/2025/QH15 (Art. 44)";

/** What is known. Of districts and communes no minimum of publication was found: for them there is no row. */
export const COMMENT_MINIMUMS: readonly CommentMinimum[] = [
  minimum("LAW_80_2015", "PROVINCE_COUNCIL", 30, "80/2015/QH13, Art. 120"),
  minimum("LAW_80_2015", "PROVINCE_COMMITTEE", 30, "80/2015/QH13, Art. 129"),
  minimum("LAW_64_2025", "PROVINCE_COUNCIL", 20, NEW_LAW),
  minimum("LAW_64_2025", "PROVINCE_COMMITTEE", 20, NEW_LAW),
  minimum("LAW_87_2025", "PROVINCE_COUNCIL", 20, NEW_LAW),
  minimum("LAW_87_2025", "PROVINCE_COMMITTEE", 20, NEW_LAW),
  minimum("LAW_87_2025", "PROVINCE_CHAIRMAN", 20, NEW_LAW),
];

function minimum(regime: DraftingRegime, issuerKind: IssuerKind, minimumDays: number, source: string): CommentMinimum {
  return { regime, issuerKind, minimumDays, source, certainty: "UNVERIFIED" };
}

/** The minimum that decides for an issuer under a law; null where none is known. */
export function commentMinimum(regime: DraftingRegime, issuerKind: IssuerKind): CommentMinimum | null {
  return COMMENT_MINIMUMS.find((each) => each.regime === regime && each.issuerKind === issuerKind) ?? null;
}

/** One time for which a draft was published for comments. */
export interface Publication {
  openedOn: PlainDate;
  /** The last day, as announced or as closed; it may lie ahead. */
  lastDay: PlainDate;
}

/** The first day on which comments may close: the term begins the day after (Civil Code 91/2015/QH13, Art. 147). */
export function earliestLastDay(openedOn: PlainDate, minimumDays: number): PlainDate {
  return addDays(openedOn, minimumDays);
}

/** How many days the longest publication has lasted by the end of a day; null before the first. */
export function longestPublication(publications: readonly Publication[], day: PlainDate): number | null {
  const begun = publications.filter(({ openedOn }) => openedOn <= day);
  const days = begun.map(({ openedOn, lastDay }) => daysBetween(openedOn, earlier(lastDay, day)));
  return days.length === 0 ? null : Math.max(...days);
}

/**
 * Whether by the end of a day one of the publications has lasted the minimum. Holidays count as other days do
 * (Ministry of Public Security, answer of 26 February 2026, read in the press).
 */
export function isMinimumKept(publications: readonly Publication[], minimumDays: number, day: PlainDate): boolean {
  const longest = longestPublication(publications, day);
  return longest !== null && longest >= minimumDays;
}
