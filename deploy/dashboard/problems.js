// Problems that wait for the Chairman's decision, with what obstructs and what was done last.
import { day, element, fill, number } from "./element.js";

export async function showProblems(view, { on }) {
  const { data, isPartial } = await view.ask("problems-waiting", { on });
  const problems = data.reformProblems.edges.map(({ node }) => node);
  const list = element("ul", { className: "problems" }, ...problems.map((problem) => card(problem, view)));
  return { content: problems.length === 0 ? [] : [list], isPartial };
}

function card(problem, view) {
  const { words } = view;
  const { obstacle, waitingWorkingDays, organisation, task, obstructingDocument, obstructedBy, lastAct } = problem;
  const waits = fill(words.waiting, { days: number(waitingWorkingDays, view) });
  const document = obstructingDocument
    ? `${obstructingDocument.number} · ${obstructingDocument.title ?? ""}`
    : obstructedBy;
  return element(
    "li",
    { className: "card" },
    element("p", { className: "waits", textContent: waits }),
    element("h3", { textContent: obstacle }),
    element("p", { textContent: [organisation?.name, task?.name].filter(Boolean).join(" · ") }),
    document ? line(words.obstructedBy, document) : null,
    lastAct ? line(words.lastAct, [day(lastAct.takenOn, view), lastAct.text].filter(Boolean).join(" · ")) : null,
  );
}

const line = (term, text) => element("p", { className: "note" }, element("strong", { textContent: `${term}: ` }), text);
