// Runs a saved query where it stands and shows its answer beneath.
import { jsonView } from "./json-view.js";
import { authorization } from "./session.js";

const shownCharacters = 200_000;

export function startQueries(queries, words) {
  const byId = new Map(queries.map((saved) => [saved.id, saved]));
  for (const card of document.querySelectorAll(".query")) {
    const button = card.querySelector(".run");
    button.addEventListener("click", () => run(byId.get(card.dataset.id), card, button, words));
  }
}

async function run({ query, variables }, card, button, words) {
  button.disabled = true;
  button.textContent = words.running;
  const panel = openPanel(card, words);
  try {
    const { answer, ms } = await ask(query, variables);
    panel.tell(summary(answer, ms, words), answer.errors?.length > 0);
    panel.show(answer);
  } catch {
    panel.tell(words.failed, true);
  }
  button.disabled = false;
  button.textContent = words.run;
}

async function ask(query, variables) {
  const startedAt = performance.now();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...authorization() },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  return { answer, ms: Math.round(performance.now() - startedAt) };
}

function summary({ errors }, ms, words) {
  const done = words.done.replace("{ms}", ms);
  return errors?.length ? `${done} · ${words.errors.replace("{count}", errors.length)}` : done;
}

/** The place of the answer: a line that is told aloud, a close button, and the answer itself. */
function openPanel(card, words) {
  const panel = card.querySelector(".result");
  const told = element("p", { className: "told", role: "status" });
  const close = element("button", { className: "plain", type: "button", textContent: words.close });
  const text = element("pre", { tabIndex: 0, ariaLabel: words.result, role: "region" });
  const note = element("p", { className: "note", textContent: words.cut, hidden: true });
  const bar = element("div", { className: "bar" });
  bar.append(told, close);
  panel.replaceChildren(bar, text, note);
  panel.hidden = false;
  text.hidden = true;
  close.addEventListener("click", () => {
    panel.hidden = true;
    card.querySelector(".run").focus();
  });
  return {
    tell(words, isBad) {
      told.textContent = words;
      told.classList.toggle("bad", isBad);
    },
    show(answer) {
      const { code, isCut } = jsonView(answer, shownCharacters);
      text.replaceChildren(code);
      text.hidden = false;
      note.hidden = !isCut;
    },
  };
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
