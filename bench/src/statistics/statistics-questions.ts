import type { Question } from "../load.js";
import { NAMED } from "./fill-statistics.js";

const PERIODS = ["2025", "2026", "2024", "2025-Q2", "2026-H1", "2026-9M"];
const FIGURES = `received finished open onTime overdue onTimeShare legalDeadlineShare onlineShare averageWorkingDays`;
const page = (alias: string, first: number, after: string) =>
  `${alias}: organisations(query: "${NAMED}", first: ${first}, after: $${after}) { edges { node { name dossierStatistics(period: $period) { ${FIGURES} } } } }`;
const STATISTICS = `query Statistics($period: ReportingPeriod!, $a: String, $b: String, $c: String) {
  ${page("first", 100, "a")} ${page("second", 100, "b")} ${page("third", 50, "c")} }`;
const CURSORS = `query ($after: String) { organisations(query: "${NAMED}", first: 100, after: $after) { pageInfo { endCursor } } }`;

/** The statistics of 250 bodies in one request, over different periods. */
export async function statisticsQuestions(url: string): Promise<Question[]> {
  const b = await cursorAfter(url, null);
  const c = await cursorAfter(url, b);
  return PERIODS.map((period) => ({ query: STATISTICS, variables: { period, a: null, b, c } }));
}

async function cursorAfter(url: string, after: string | null): Promise<string> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: CURSORS, variables: { after } });
  const response = await fetch(url, { method: "POST", headers, body });
  const { data } = (await response.json()) as { data: { organisations: { pageInfo: { endCursor: string } } } };
  return data.organisations.pageInfo.endCursor;
}
