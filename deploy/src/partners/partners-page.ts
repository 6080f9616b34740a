import { html } from "@lienthong/gateway/door/pages/html.js";
import type { Language, SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { askedQueries } from "../asked-queries.js";
import { boardPage, boardSection } from "../board-page.js";
import { partnersWords } from "./partners-words.js";

const ASKED = ["partners", "one-partner", "bodies-by-name", "messages-to-an-endpoint"];
const PLACE: Record<Language, string> = { vi: "/partners", en: "/partners/en" };

/** The page of partners as a document. */
export function partnersPage(queries: readonly SavedQuery[], language: Language, signsIn: boolean): string {
  const words = partnersWords[language];
  const signIn = signsIn ? [html`<button type="button" class="act" id="sign-in">${words.signIn}</button>`] : [];
  return boardPage({
    ...{ language, words, place: PLACE, script: "/partners/partners.js", first: "list", choicesId: "who" },
    styles: [html`<link rel="stylesheet" href="/partners/partners.css">`],
    choices: html`${signIn}
<label>${words.token} <input id="token" type="password" autocomplete="off"></label>
<button class="act" id="use-token">${words.useToken}</button>
<button type="button" class="act" id="sign-out">${words.signOut}</button>
<p class="note" id="told" role="status">${words.synthetic}</p>`,
    sections: [boardSection("list", words.list, words.loading), boardSection("partner", words.chosen, words.pick)],
    data: { words, language, queries: askedQueries(queries, ASKED) },
  });
}
