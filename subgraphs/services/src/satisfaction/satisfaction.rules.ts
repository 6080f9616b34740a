import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { DossierState } from "../dossier/dossier-words.js";

/** The nine indicators of 01/2018/TT-VPCP, Art. 13, in the order of their numbers, and whom each of them rates. */
export const INDICATORS = [
  { indicator: "TOTAL_TIME", rates: "PERSON" },
  { indicator: "TIME_OF_EACH_BODY", rates: "PERSON" },
  { indicator: "CONTACTS_TO_COMPLETE", rates: "PERSON" },
  { indicator: "BODIES_CONTACTED", rates: "PERSON" },
  { indicator: "ONE_STOP_SHOP", rates: "BODY" },
  { indicator: "PUBLICITY", rates: "BODY" },
  { indicator: "ATTITUDE", rates: "PERSON" },
  { indicator: "ANSWERS_TO_FEEDBACK", rates: "BODY" },
  { indicator: "ONLINE_SERVICES", rates: "BODY" },
] as const;
export type Indicator = (typeof INDICATORS)[number]["indicator"];

export interface Score {
  indicator: Indicator;
  /** 0, 1 or 2. */
  score: number;
}

/** How a body is classed by the sum of the nine averages, at most 18 (Art. 15): the lowest sum of each class. */
export const BODY_CLASSES = [
  { satisfactionClass: "EXCELLENT", from: 15 },
  { satisfactionClass: "GOOD", from: 12 },
  { satisfactionClass: "FAIR", from: 9 },
  { satisfactionClass: "AVERAGE", from: 6 },
  { satisfactionClass: "WEAK", from: 0 },
] as const;
export type SatisfactionClass = (typeof BODY_CLASSES)[number]["satisfactionClass"];

/** How its officials are classed by the sum of the five averages that rate persons, at most 10. */
export const PERSON_CLASSES = [
  { personClass: "FULFILLED", from: 5 },
  { personClass: "PARTLY_FULFILLED", from: 3.5 },
  { personClass: "NOT_FULFILLED", from: 0 },
] as const;
export type PersonClass = (typeof PERSON_CLASSES)[number]["personClass"];

/** How often an indicator was answered, and the points that it was given in all. */
export interface Answers {
  answers: number;
  points: number;
}

/** The averages of a few people would tell what each of them said. */
export const FEWEST_RATINGS = 5;

/** The average of an indicator; null where nobody answered it. */
export function averageOf({ answers, points }: Answers): number | null {
  return answers === 0 ? null : points / answers;
}

/** The sum of the averages of indicators, to one decimal; null where one of them was never answered. */
export function pointsOf(
  answers: Readonly<Record<Indicator, Answers>>,
  rates: "PERSON" | "BODY" | null = null,
): number | null {
  const asked = INDICATORS.filter((each) => rates === null || each.rates === rates);
  const averages = asked.map(({ indicator }) => averageOf(answers[indicator]));
  if (averages.some((average) => average === null)) return null;
  return Math.round(averages.reduce<number>((sum, average) => sum + average!, 0) * 10) / 10;
}

/** The class of a body by its points; null where it has none. */
export function classOf(points: number | null): SatisfactionClass | null {
  return BODY_CLASSES.find(({ from }) => points !== null && points >= from)?.satisfactionClass ?? null;
}

/** The class of the officials of a body by their points; null where they have none. */
export function personClassOf(points: number | null): PersonClass | null {
  return PERSON_CLASSES.find(({ from }) => points !== null && points >= from)?.personClass ?? null;
}

const WITH_RESULT: readonly DossierState[] = ["FINISHED", "RETURNED"];

/** Why a dossier cannot be rated; null when it can. It is rated once, after its result. */
export function refusalToRate(
  { state, isRated }: { state: DossierState; isRated: boolean },
  field: string = "dossierId",
): Refusal | null {
  if (isRated) return refusal("ALREADY_DONE", field, "The dossier has been rated; one dossier is rated once.");
  if (WITH_RESULT.includes(state)) return null;
  return refusal("WRONG_STEP", field, `The dossier stands at ${state}; rate it when it has its result.`);
}

/** Why a rating cannot have been given on a day; null when it can. */
export function refusalToDay(on: PlainDate, resultOn: PlainDate, today: PlainDate): Refusal | null {
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was rated.`);
  if (on >= resultOn) return null;
  return refusal("BEFORE_START", "on", `The result is of ${resultOn}; it cannot have been rated before.`);
}

/** Why scores make no rating; null when they do. Indicators that were not answered are left out. */
export function refusalToScores(scores: readonly Score[]): Refusal | null {
  if (scores.length === 0) return refusal("MISSING_VALUE", "scores", "Answer at least one of the nine indicators.");
  for (const [at, { indicator, score }] of scores.entries()) {
    const field = ["scores", String(at)];
    if (![0, 1, 2].includes(score)) {
      return refusal("INVALID_VALUE", [...field, "score"], `${score} is no score; give 0, 1 or 2.`);
    }
    if (scores.findIndex((each) => each.indicator === indicator) < at) {
      return refusal("INVALID_VALUE", [...field, "indicator"], `${indicator} is answered twice; answer it once.`);
    }
  }
  return null;
}
