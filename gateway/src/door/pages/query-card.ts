import type { FrontWords } from "./front-words.js";
import { type Html, html } from "./html.js";
import { inLanguage, type Language, type SavedQuery } from "./saved-query.js";

/** One saved query in the library: what it asks, a button that runs it, and its text to look at. */
export function queryCard(saved: SavedQuery, language: Language, words: FrontWords): Html {
  const id = `query-${saved.id}`;
  return html`<article class="query" id="${id}" aria-labelledby="${id}-title" data-id="${saved.id}">
<h4 id="${id}-title">${saved.title[language]}</h4>
<p>${saved.description[language]}</p>
<div class="actions">
<button type="button" class="run" aria-describedby="${id}-title">${words.run}</button>
<a class="plain" href="${ideLink(saved)}" aria-describedby="${id}-title">${words.editInIde}</a>
<details><summary>${words.showQuery}</summary>
<pre tabindex="0"><code>${saved.query.trim()}</code></pre>
${variablesOf(saved, words)}</details>
</div>
<div class="result" hidden></div>
</article>
`;
}

/** The saved queries under their groups, in the order in which groups first appear. */
export function queryGroups(savedQueries: readonly SavedQuery[], language: Language, words: FrontWords): Html[] {
  const groups = Map.groupBy(savedQueries, (saved) => inLanguage(saved.group, language));
  return [...groups].map(
    ([name, members]) => html`<section class="group"><h3>${name}</h3>
${members.map((saved) => queryCard(saved, language, words))}</section>
`,
  );
}

function ideLink({ query, variables }: SavedQuery): string {
  const search = new URLSearchParams({ query: query.trim() });
  if (variables) search.set("variables", JSON.stringify(variables, null, 2));
  return `/ide?${search}`;
}

function variablesOf({ variables }: SavedQuery, words: FrontWords): Html {
  if (!variables || Object.keys(variables).length === 0) return html``;
  return html`<h5>${words.variables}</h5>
<pre tabindex="0"><code>${JSON.stringify(variables, null, 2)}</code></pre>
`;
}
