// The dashboard: which committee and year, then each section asks and shows its own part.
import { askerOf } from "./ask-saved.js";
import { day, element, fill } from "./element.js";
import { showEvaluation } from "./evaluation.js";
import { showOverdue } from "./overdue.js";
import { showProblems } from "./problems.js";
import { showRanking } from "./ranking.js";
import { fillSection, tell } from "./section.js";
import { showTasks } from "./tasks.js";

const FIRST_YEAR = 2021;

const { words, language, queries } = JSON.parse(document.querySelector("#page-data").textContent);
const view = { words, language, ask: askerOf(queries) };
const committee = document.querySelector("#committee");
const year = document.querySelector("#year");
/** Counts the choices made, so that an answer to an earlier choice is not shown over a later one. */
let choice = 0;

await start();

async function start() {
  const today = new Date().toISOString().slice(0, 10);
  try {
    const { data } = await view.ask("provincial-committees", { on: today });
    offerCommittees(data);
  } catch {
    for (const state of document.querySelectorAll(".state")) tell(state, words.failed, true);
    return;
  }
  offerYears(today);
  const address = new URL(location.href).searchParams;
  choose(committee, address.get("committee") ?? committee.options[committee.options.length - 1].value);
  choose(year, address.get("year") ?? today.slice(0, 4));
  document.querySelector("#choices").addEventListener("change", () => show(today));
  document.querySelector("#choices").addEventListener("submit", (event) => event.preventDefault());
  show(today);
}

function offerCommittees({ asOfThen, asOfNow }) {
  const known = new Map([...asOfThen.edges, ...asOfNow.edges].map(({ node }) => [node.id, node]));
  for (const { id, names, validFrom, endedOn } of known.values()) {
    const name = names.at(-1)?.name ?? id;
    const years = endedOn === null ? `${validFrom.slice(0, 4)} –` : `– ${endedOn.slice(0, 4)}`;
    committee.append(element("option", { value: id, textContent: `${name} (${years})` }));
  }
}

function offerYears(today) {
  for (let each = Number(today.slice(0, 4)); each >= FIRST_YEAR; each--) {
    year.append(element("option", { value: String(each), textContent: String(each) }));
  }
}

function choose(select, value) {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

function show(today) {
  const on = year.value === today.slice(0, 4) ? today : `${year.value}-12-31`;
  const chosen = { committee: committee.value, year: year.value, on };
  history.replaceState(null, "", `?${new URLSearchParams({ committee: chosen.committee, year: chosen.year })}`);
  document.querySelector("#day").textContent = `${fill(words.asOf, { day: day(on, view) })} ${words.synthetic}`;
  const mine = ++choice;
  const refill = (name, make) => showSection(name, () => make({ ...view, refill }, chosen), mine);
  refill("tasks", showTasks);
  refill("ranking", showRanking);
  refill("overdue", showOverdue);
  refill("problems", showProblems);
  refill("evaluation", showEvaluation);
}

function showSection(name, make, mine) {
  const section = document.querySelector(`#${name}`);
  tell(section.querySelector(".state"), words.loading, false);
  return fillSection(section, make, { words, isLate: () => mine !== choice });
}
