import { html, jsonData } from "@lienthong/gateway/door/pages/html.js";
import type { Language, SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { askedQueries } from "../asked-queries.js";
import { partnersWords } from "./partners-words.js";

const ASKED = ["partners", "one-partner"];
const PLACE: Record<Language, string> = { vi: "/partners", en: "/partners/en" };

/** The page of partners as a document: words and queries stand in it as data, what it shows comes from the graph. */
export function partnersPage(queries: readonly SavedQuery[], language: Language, signsIn: boolean): string {
  const words = partnersWords[language];
  const other: Language = language === "vi" ? "en" : "vi";
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
<link rel="stylesheet" href="/partners/partners.css">
<script type="module" src="/partners/partners.js"></script>
</head>
<body>
<a class="skip" href="#list">${words.skip}</a>
<header>
<div class="wide">
<a class="language" href="${PLACE[other]}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
<p class="home"><a href="${language === "vi" ? "/" : "/en"}">${words.home}</a></p>
</div>
</header>
<form class="choices wide" id="who">
${signsIn ? html`<button type="button" class="act" id="sign-in">${words.signIn}</button>` : ""}
<label>${words.token} <input id="token" type="password" autocomplete="off"></label>
<button class="act" id="use-token">${words.useToken}</button>
<button type="button" class="act" id="sign-out">${words.signOut}</button>
<p class="note" id="told" role="status">${words.synthetic}</p>
</form>
<main class="wide board">
<section id="list" tabindex="-1" aria-labelledby="list-title">
<h2 id="list-title">${words.list}</h2>
<p class="state" role="status">${words.loading}</p>
<div class="content"></div>
</section>
<section id="partner" tabindex="-1" aria-labelledby="partner-title">
<h2 id="partner-title">${words.chosen}</h2>
<p class="state" role="status">${words.pick}</p>
<div class="content"></div>
</section>
</main>
<noscript><p class="wide">${words.noScript}</p></noscript>
${jsonData("page-data", { words, language, queries: askedQueries(queries, ASKED) })}
</body>
</html>
`.text;
}
