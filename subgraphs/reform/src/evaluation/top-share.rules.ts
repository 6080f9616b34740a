import type { Rating } from "./evaluation.rules.js";
import type { EvaluationStandard } from "./standard.js";

/** One body of a group, as its own conditions rate it. */
export interface Candidate {
  organisationId: string;
  points: number | null;
  rating: Rating;
}

/** How many of a group may be the best, and who stands within that number. */
export interface TopShare {
  /** Bodies that their own conditions rate good, the candidates for the best class among them. */
  good: number;
  places: number;
  /** The candidates whose points put them within the places; those who tie at the edge stay out together. */
  within: ReadonlySet<string>;
}

/** At most a fifth of those rated good may be excellent (233/2026/NĐ-CP, Art. 12): who is excellent is not good. */
export function topShareOf(group: readonly Candidate[], { topShareOfGood, leastPoints }: EvaluationStandard): TopShare {
  const good = group.filter(
    ({ rating, points }) =>
      (rating.possibleClass === "EXCELLENT" || rating.possibleClass === "GOOD") &&
      points !== null &&
      points >= leastPoints.GOOD,
  );
  const places = Math.floor((topShareOfGood * good.length) / (1 + topShareOfGood) + 1e-9);
  const candidates = good.filter(({ rating }) => rating.possibleClass === "EXCELLENT");
  const isWithin = ({ points }: Candidate) => candidates.filter((other) => other.points! >= points!).length <= places;
  return { good: good.length, places, within: new Set(candidates.filter(isWithin).map((each) => each.organisationId)) };
}
