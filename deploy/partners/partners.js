// The page of partners: who asks, then all partners, then the one that was chosen.
import { askerOf } from "/dashboard/ask-saved.js";
import { showPartner } from "./partner-detail.js";
import { showPartners } from "./partner-list.js";
import { startSessionForm } from "./session-form.js";

const { words, language, queries } = JSON.parse(document.querySelector("#page-data").textContent);
const view = { words, language, ask: askerOf(queries), refresh: showAll };
/** By section, counts what was asked for it, so that an answer to an earlier question is not shown over a later one. */
const asked = {};
let chosen = new URL(location.href).searchParams.get("partner");

startSessionForm(words, showAll);
await showAll();

async function showAll() {
  await showSection("list", () => showPartners(view, choose));
  await showChosen();
}

async function choose(id) {
  chosen = id;
  history.replaceState(null, "", `?${new URLSearchParams({ partner: id })}`);
  await showChosen();
  document.querySelector("#partner").focus();
}

async function showChosen() {
  if (chosen !== null) await showSection("partner", () => showPartner(view, chosen));
}

/** Shows what a section answers: its content, and a word when something or everything failed. */
async function showSection(name, make) {
  const section = document.querySelector(`#${name}`);
  const state = section.querySelector(".state");
  const content = section.querySelector(".content");
  asked[name] = (asked[name] ?? 0) + 1;
  const mine = asked[name];
  section.ariaBusy = "true";
  try {
    const { shown, isDenied, isPartial } = await make();
    if (mine !== asked[name]) return;
    content.replaceChildren(...shown);
    const nothing = shown.length === 0 ? words.nothing : "";
    tell(state, isDenied ? words.denied : isPartial ? words.partial : nothing, isDenied || isPartial);
  } catch {
    if (mine !== asked[name]) return;
    content.replaceChildren();
    tell(state, words.failed, true);
  }
  section.ariaBusy = "false";
}

function tell(state, text, isBad) {
  state.textContent = text;
  state.classList.toggle("bad", isBad);
  state.hidden = text === "";
}
