/** An element with its properties and children; a child that is null is left out. */
export function element(name, properties = {}, ...children) {
  const { data = {}, ...rest } = properties;
  const made = Object.assign(document.createElement(name), rest);
  Object.assign(made.dataset, data);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** A text with its `{gaps}` filled. */
export function fill(text, gaps) {
  return text.replace(/\{(\w+)\}/g, (_gap, name) => gaps[name]);
}

/** A share from 0 to 1 as a percentage; the word for what is not known where there is none. */
export function percent(share, { words, language }) {
  if (share === null || share === undefined) return words.unknown;
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** A number in the reader's way of writing; the word for what is not known where there is none. */
export function number(value, { words, language }) {
  if (value === null || value === undefined) return words.unknown;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** A day `YYYY-MM-DD` in the reader's way of writing. */
export function day(text, { language }) {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${text}T00:00Z`));
}

/** A table with a caption for those who cannot see it, headings, and rows that are ready. */
export function table(caption, headings, rows) {
  const head = element("tr", {}, ...headings.map((text) => element("th", { scope: "col", textContent: text })));
  return element(
    "div",
    { className: "scroll", tabIndex: 0, role: "region", ariaLabel: caption },
    element(
      "table",
      {},
      element("caption", { className: "unseen", textContent: caption }),
      element("thead", {}, head),
      element("tbody", {}, ...rows),
    ),
  );
}

/** A cell that says which column it is of, for narrow screens where a row stands as a card. */
export function cell(heading, content, className = "") {
  return element("td", { className, data: { heading } }, content);
}
