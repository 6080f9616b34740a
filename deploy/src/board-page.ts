import { type Html, html, jsonData } from "@lienthong/gateway/door/pages/html.js";
import type { Language } from "@lienthong/gateway/door/pages/saved-query.js";

/** What a page that shows figures of the graph says of itself, in its language. */
interface BoardWords {
  title: string;
  intro: string;
  skip: string;
  otherLanguage: string;
  home: string;
  noScript: string;
}

interface Board {
  language: Language;
  words: BoardWords;
  /** Where the page stands in each language. */
  place: Record<Language, string>;
  styles: readonly Html[];
  /** The address of its script. */
  script: string;
  /** The id of the section to which the keyboard may skip. */
  first: string;
  /** The inside of the form by which one chooses, and the form's id. */
  choices: Html;
  choicesId: string;
  sections: readonly Html[];
  /** Given to the script. */
  data: object;
}

/** A page that shows figures of the graph as a document: words and queries stand in it as data, figures come later. */
export function boardPage(board: Board): string {
  const { language, words, place, styles, script, first, choices, choicesId, sections, data } = board;
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
${styles}
<script type="module" src="${script}"></script>
</head>
<body>
<a class="skip" href="#${first}">${words.skip}</a>
<header>
<div class="wide">
<a class="language" href="${place[other]}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
<p class="home"><a href="${language === "vi" ? "/" : "/en"}">${words.home}</a></p>
</div>
</header>
<form class="choices wide" id="${choicesId}">
${choices}
</form>
<main class="wide board">
${sections}
</main>
<noscript><p class="wide">${words.noScript}</p></noscript>
${jsonData("page-data", data)}
</body>
</html>
`.text;
}
