import type { SubjectKind } from "../statistics/counter/counter-book.js";
import type { Contribution } from "../statistics/counter/tally.js";
import { INDICATORS } from "./satisfaction.rules.js";
import type { RatingRow } from "./satisfaction.table.js";

/** What a rating adds to the counters of those whom it rates. */
export function contributionsOfRating(rating: RatingRow): Contribution[] {
  const { bodyId, procedureId, communeId, districtId, provinceId, ratedOn: day } = rating;
  const subjects: [SubjectKind, string | null][] = [
    ["BODY", bodyId],
    ["COMMUNE", communeId],
    ["PROCEDURE", procedureId],
    ["DISTRICT", districtId],
    ["PROVINCE", provinceId],
  ];
  const amounts = Object.fromEntries([
    ["ratings", 1],
    ...INDICATORS.flatMap(({ indicator }) => amountsOf(rating, indicator)),
  ]);
  return subjects.flatMap(([kind, subjectId]) => (subjectId === null ? [] : [{ kind, subjectId, day, amounts }]));
}

function amountsOf(rating: RatingRow, indicator: (typeof INDICATORS)[number]["indicator"]): [string, number][] {
  const score = rating[indicator];
  return score === null
    ? []
    : [
        [`${indicator}_answers`, 1],
        [`${indicator}_points`, score],
      ];
}
