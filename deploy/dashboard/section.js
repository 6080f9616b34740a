// How a section of a page shows what the graph answers.

/**
 * Fills a section with what `make` answers, `{ content, isPartial, isDenied }`, and says so when something or everything
 * failed; leaves it alone when the answer is late by then.
 */
export async function fillSection(section, make, { words, isLate }) {
  const state = section.querySelector(".state");
  const content = section.querySelector(".content");
  section.ariaBusy = "true";
  try {
    const { content: parts, isPartial = false, isDenied = false } = await make();
    if (isLate()) return;
    content.replaceChildren(...parts);
    const nothing = parts.length === 0 ? words.nothing : "";
    tell(state, isDenied ? words.denied : isPartial ? words.partial : nothing, isDenied || isPartial);
  } catch {
    if (isLate()) return;
    content.replaceChildren();
    tell(state, words.failed, true);
  }
  section.ariaBusy = "false";
}

/** Puts a word into a place for words; an empty one hides it. */
export function tell(state, text, isBad) {
  state.textContent = text;
  state.classList.toggle("bad", isBad);
  state.hidden = text === "";
}
