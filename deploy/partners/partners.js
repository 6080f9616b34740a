// The page of partners: who asks, then all partners, then the one that was chosen.
import { askerOf } from "/dashboard/ask-saved.js";
import { fillSection } from "/dashboard/section.js";
import { showPartner } from "./partner-detail.js";
import { showPartners } from "./partner-list.js";
import { startSessionForm } from "./session-form.js";

const { words, language, queries } = JSON.parse(document.querySelector("#page-data").textContent);
const view = { words, language, ask: askerOf(queries), refresh };
/** By section, counts what was asked for it, so that an answer to an earlier question is not shown over a later one. */
const asked = {};
let chosen = new URL(location.href).searchParams.get("partner");

startSessionForm(words, showAll);
await showAll();

/** Shows everything anew, with another partner when one was made. */
async function refresh(made = chosen) {
  if (made !== chosen) await choose(made);
  await showAll();
}

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

function showSection(name, make) {
  asked[name] = (asked[name] ?? 0) + 1;
  const mine = asked[name];
  return fillSection(document.querySelector(`#${name}`), make, { words, isLate: () => mine !== asked[name] });
}
