import { type Html, html } from "./html.js";
import type { Language } from "./saved-query.js";

/** A page with a head of its own look, in one of two languages. */
export interface FramedPage {
  language: Language;
  /** Where the page stands in each language. */
  place: Record<Language, string>;
  /** What the browser calls it. */
  title: string;
  heading: string;
  intro: string;
  otherLanguage: string;
  /** Words for whoever goes on by the keyboard, and the id to which they lead. */
  skip: { words: string; to: string };
  /** Links to style sheets of its own, after those of every page. */
  styles: readonly Html[];
  /** The address of its script. */
  script: string;
  /** What stands in the header below its introduction. */
  doors: Html;
  body: Html;
}

/** The whole document. */
export function framedPage(page: FramedPage): string {
  const other: Language = page.language === "vi" ? "en" : "vi";
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
${["/page/base.css", "/page/front.css"].map(styleSheet)}
${page.styles}
<script type="module" src="${page.script}"></script>
</head>
<body>
<a class="skip" href="#${page.skip.to}">${page.skip.words}</a>
<header>
<div class="wide">
<a class="language" href="${page.place[other]}" lang="${other}" hreflang="${other}">${page.otherLanguage}</a>
<h1>${page.heading}</h1>
<p class="intro">${page.intro}</p>
${page.doors}
</div>
</header>
${page.body}
</body>
</html>
`.text;
}

/** A link to a style sheet. */
export const styleSheet = (path: string): Html => html`<link rel="stylesheet" href="${path}">`;
