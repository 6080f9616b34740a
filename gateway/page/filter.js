// Finds saved queries by their words, whether or not accents are typed.
export function startFilter() {
  const field = document.querySelector("#filter");
  if (!field) return;
  const cards = [...document.querySelectorAll(".query")].map((card) => ({ card, text: fold(card.textContent) }));
  const groups = [...document.querySelectorAll(".group")];

  field.addEventListener("input", () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    for (const { card, text } of cards) card.hidden = !words.every((word) => text.includes(word));
    for (const group of groups) group.hidden = !group.querySelector(".query:not([hidden])");
    document.querySelector("#nothing-found").hidden = groups.some((group) => !group.hidden);
  });
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
