import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@lienthong/gateway/door/pages/page.js";
import type { Language, SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { dashboardPage } from "./dashboard-page.js";

const FOLDER = path.join(packageFolder(import.meta.dirname), "dashboard");

/** The scripts and the style sheet of the dashboard; each stands under `/dashboard/` by its name. */
const FILES = [
  "dashboard.css",
  "marks.css",
  "print.css",
  "dashboard.js",
  "ask-saved.js",
  "element.js",
  "tasks.js",
  "ranking.js",
  "overdue.js",
  "chart.js",
  "problems.js",
  "evaluation.js",
];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The dashboard in Vietnamese at `/dashboard` and in English at `/dashboard/en`: a client of the graph like any other. */
export function dashboardPages(queries: readonly SavedQuery[]): Page[] {
  const document = (at: string, language: Language): Page => ({
    path: at,
    contentType: "text/html; charset=utf-8",
    body: dashboardPage(queries, language),
    contentSecurityPolicy: POLICY,
  });
  const files = FILES.map((name): Page => {
    const contentType = name.endsWith(".css") ? "text/css" : "text/javascript";
    return {
      path: `/dashboard/${name}`,
      contentType: `${contentType}; charset=utf-8`,
      body: () => readFile(path.join(FOLDER, name), "utf8"),
    };
  });
  return [document("/dashboard", "vi"), document("/dashboard/en", "en"), ...files];
}
