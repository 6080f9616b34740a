import { framedPage, styleSheet } from "@lienthong/gateway/door/pages/framed-page.js";
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
  return framedPage({
    ...{ language, place, title: `${words.title} · Liên Thông`, heading: words.title, script },
    ...{ intro: words.intro, otherLanguage: words.otherLanguage, skip: { words: words.skip, to: first } },
    styles: [...["/dashboard/dashboard.css", "/dashboard/marks.css"].map(styleSheet), ...styles],
    doors: html`<p class="home"><a href="${language === "vi" ? "/" : "/en"}">${words.home}</a></p>`,
    body: html`<form class="choices wide" id="${choicesId}">
${choices}
</form>
<main class="wide board">
${sections}
</main>
<noscript><p class="wide">${words.noScript}</p></noscript>
${jsonData("page-data", data)}`,
  });
}

/** A part of such a page, which its script fills; until then it says `state`. */
export function boardSection(id: string, title: string, state: string, notes: readonly Html[] = []): Html {
  return html`<section id="${id}" tabindex="-1" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${notes}<p class="state" role="status">${state}</p>
<div class="content"></div>
</section>`;
}
