import { type Html, html, jsonData } from "@lienthong/gateway/door/pages/html.js";
import type { Language, SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { askedQueries } from "../asked-queries.js";
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

/** The dashboard as a document: its words and queries stand in it as data, its figures come from the graph. */
export function dashboardPage(queries: readonly SavedQuery[], language: Language): string {
  const words = dashboardWords[language];
  const other: Language = language === "vi" ? "en" : "vi";
  const data = { words, language, queries: askedQueries(queries, ASKED) };
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title} · Liên Thông</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/base.css">
<link rel="stylesheet" href="/page/front.css">
<link rel="stylesheet" href="/dashboard/dashboard.css">
<link rel="stylesheet" href="/dashboard/marks.css">
<link rel="stylesheet" href="/dashboard/print.css" media="print">
<script type="module" src="/dashboard/dashboard.js"></script>
</head>
<body>
<a class="skip" href="#tasks">${words.skip}</a>
<header>
<div class="wide">
<a class="language" href="${PLACE[other]}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
<p class="home"><a href="${language === "vi" ? "/" : "/en"}">${words.home}</a></p>
</div>
</header>
<form class="choices wide" id="choices">
<label>${words.committee} <select id="committee" name="committee"></select></label>
<label>${words.year} <select id="year" name="year"></select></label>
<p id="day" class="note"></p>
</form>
<main class="wide board">
${SECTIONS.map((name) => section(name, words))}
</main>
<noscript><p class="wide">${words.noScript}</p></noscript>
${jsonData("page-data", data)}
</body>
</html>
`.text;
}

function section(name: (typeof SECTIONS)[number], words: DashboardWords): Html {
  const { title, note } = words.sections[name];
  return html`<section id="${name}" tabindex="-1" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title}</h2>
<p class="note">${note}</p>
<p class="state" role="status">${words.loading}</p>
<div class="content"></div>
</section>`;
}
