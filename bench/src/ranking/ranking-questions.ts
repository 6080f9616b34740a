import type { Question } from "../load.js";
import { RANKED_UNDER } from "./fill-ranking.js";

const RANKING = `query Ranking($under: ID!, $period: ReportingPeriod!, $by: RankingOrder!) {
  organisationRanking(under: $under, period: $period) { topShare { good places }
    entries(by: $by, first: 100) { edges { node { place organisation { name }
      onTimeShare satisfactionPoints overdueDossiers evaluation { points class possibleClass } } } } } }`;

/** Rankings of all bodies over different years, by different figures. */
export function rankingQuestions(): Question[] {
  return ["2022", "2023", "2024", "2025"].flatMap((period) =>
    ["POINTS", "ON_TIME", "MOST_OVERDUE", "OVERDUE_GROWTH"].map((by) => ({
      query: RANKING,
      variables: { under: RANKED_UNDER, period, by },
    })),
  );
}
