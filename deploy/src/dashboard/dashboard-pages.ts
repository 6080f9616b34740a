import type { Page } from "@lienthong/gateway/door/pages/page.js";
import type { SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { documentPage, pageFiles } from "../page-files.js";
import { dashboardPage } from "./dashboard-page.js";

/** The scripts and the style sheet of the dashboard; each stands under `/dashboard/` by its name. */
const FILES = [
  "dashboard.css",
  "marks.css",
  "print.css",
  "dashboard.js",
  "ask-saved.js",
  "element.js",
  "section.js",
  "tasks.js",
  "ranking.js",
  "overdue.js",
  "chart.js",
  "problems.js",
  "evaluation.js",
];

/** The dashboard in Vietnamese at `/dashboard` and in English at `/dashboard/en`: a client of the graph like any other. */
export function dashboardPages(queries: readonly SavedQuery[]): Page[] {
  return [
    documentPage("/dashboard", dashboardPage(queries, "vi")),
    documentPage("/dashboard/en", dashboardPage(queries, "en")),
    ...pageFiles("dashboard", FILES),
  ];
}
