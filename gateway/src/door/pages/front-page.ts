import { framedPage, styleSheet } from "./framed-page.js";
import { frontWords } from "./front-words.js";
import { type Html, html, jsonData } from "./html.js";
import { queryGroups } from "./query-card.js";
import type { Language, PageWords } from "./saved-query.js";

const PLACE: Record<Language, string> = { vi: "/", en: "/en" };

/** The front page in one language: what this graph is, how it is, and what to ask it. */
export function frontPage(words: PageWords, language: Language): string {
  const fixed = frontWords[language];
  const title = words.title?.[language] ?? fixed.title;
  const savedQueries = words.savedQueries ?? [];
  const data = { words: fixed, queries: savedQueries.map(({ id, query, variables }) => ({ id, query, variables })) };
  return framedPage({
    ...{ language, place: PLACE, title, heading: title, otherLanguage: fixed.otherLanguage },
    intro: words.intro?.[language] ?? fixed.intro,
    skip: { words: fixed.skip, to: "library" },
    styles: ["/page/status.css", "/page/library.css"].map(styleSheet),
    script: "/page/front.js",
    doors: html`<p class="doors">
${(words.links ?? []).map(({ path, title, note }) => html`<a class="door" href="${path[language]}"><strong>${title[language]}</strong> <span>${note[language]}</span></a>`)}
<a class="door" href="/ide"><strong>${fixed.openIde}</strong> <span>${fixed.openIdeNote}</span></a>
<a class="door" id="sandbox" href="https://studio.apollographql.com/sandbox/explorer" target="_blank" rel="noopener noreferrer"><strong>${fixed.openSandbox} <span aria-hidden="true">↗</span></strong> <span>${fixed.openSandboxNote}</span></a>
</p>`,
    body: html`<main class="wide">
<aside>
${signInSection(words.people ?? [], language)}
<section aria-labelledby="sources-title">
<h2 id="sources-title">${fixed.sources}</h2>
<p id="state" role="status">${fixed.checking}</p>
<ul id="sources"></ul>
</section>
<section aria-labelledby="endpoint-title">
<h2 id="endpoint-title">${fixed.endpoint}</h2>
<p class="endpoint"><code id="endpoint">/graphql</code> <button type="button" class="plain" id="copy-endpoint">${fixed.copy}</button></p>
<p class="note">${fixed.endpointNote}</p>
</section>
</aside>
<section id="library" tabindex="-1" aria-labelledby="library-title">
<h2 id="library-title">${fixed.library}</h2>
${savedQueries.length === 0 ? html`<p class="note">${fixed.emptyLibrary}</p>` : library(words, language)}
</section>
</main>
${jsonData("page-data", data)}`,
  });
}

/** Only where the installation signs its own tokens; says in plain words that nothing is checked. */
function signInSection(people: NonNullable<PageWords["people"]>, language: Language): Html {
  if (people.length === 0) return html``;
  const fixed = frontWords[language];
  return html`<section aria-labelledby="sign-in-title">
<h2 id="sign-in-title">${fixed.signIn}</h2>
<p><label for="sign-in">${fixed.signInAs}</label> <select id="sign-in" autocomplete="off"><option value="">${fixed.nobody}</option>
${people.map(({ id, name }) => html`<option value="${id}">${name[language]}</option>`)}</select></p>
<p id="signed-in" role="status"></p>
<p class="note">${fixed.signInNote}</p>
</section>`;
}

function library({ savedQueries = [] }: PageWords, language: Language): Html {
  const fixed = frontWords[language];
  return html`<p class="note">${fixed.libraryNote}</p>
<p class="filter"><label for="filter">${fixed.filter}</label> <input type="search" id="filter" autocomplete="off"></p>
<p id="nothing-found" role="status" hidden>${fixed.nothingFound}</p>
${queryGroups(savedQueries, language, fixed)}`;
}
