import { type Html, html } from "@lienthong/gateway/door/pages/html.js";
import type { Language, SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { askedQueries } from "../asked-queries.js";
import { boardPage, boardSection } from "../board-page.js";
import { type DashboardWords, dashboardWords } from "./dashboard-words.js";

/** The saved queries that the dashboard asks; it has no other way to the graph. */
export const ASKED = [
  "provincial-committees",
  "five-tasks",
  "ranking",
  "overdue-over-time",
  "problems-waiting",
  "may-be-excellent",
] as const;

const SECTIONS = ["tasks", "ranking", "overdue", "problems", "evaluation"] as const;

const PLACE: Record<Language, string> = { vi: "/dashboard", en: "/dashboard/en" };

/** The dashboard as a document. */
export function dashboardPage(queries: readonly SavedQuery[], language: Language): string {
  const words = dashboardWords[language];
  return boardPage({
    ...{ language, words, place: PLACE, script: "/dashboard/dashboard.js", first: "tasks", choicesId: "choices" },
    styles: [html`<link rel="stylesheet" href="/dashboard/print.css" media="print">`],
    choices: html`<label>${words.committee} <select id="committee" name="committee"></select></label>
<label>${words.year} <select id="year" name="year"></select></label>
<p id="day" class="note"></p>`,
    sections: SECTIONS.map((name) => section(name, words)),
    data: { words, language, queries: askedQueries(queries, ASKED) },
  });
}

function section(name: (typeof SECTIONS)[number], words: DashboardWords): Html {
  const { title, note } = words.sections[name];
  return boardSection(name, title, words.loading, [html`<p class="note">${note}</p>\n`]);
}
