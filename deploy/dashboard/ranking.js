// Bodies of a committee, ranked by the points that the graph computes.
import { cell, element, fill, number, percent, table } from "./element.js";
import { evaluationOf } from "./evaluation.js";

export async function showRanking(view, { committee, year }) {
  const { words } = view;
  const { data, isPartial } = await view.ask("ranking", { under: committee, period: year });
  const entries = data.organisationRanking?.entries.edges.map(({ node }) => node) ?? [];
  if (entries.length === 0) return { content: [], isPartial };

  const rows = entries.map((entry) => row(entry, view, year));
  const { good, places } = data.organisationRanking.topShare;
  const share = element("p", { className: "note", textContent: fill(words.topShare, { good, places }) });
  return { content: [table(words.sections.ranking.title, Object.values(words.columns), rows), share], isPartial };
}

function row(entry, view, year) {
  const { columns } = view.words;
  const { organisation, evaluation } = entry;
  const tasks = `${number(entry.planItemsDone, view)}/${number(entry.planItemsDue, view)}`;
  return element(
    "tr",
    {},
    cell(columns.place, number(entry.place, view), "figure"),
    element("th", { scope: "row" }, bodyButton(organisation, view, year)),
    cell(columns.points, number(evaluation?.points, view), "figure"),
    cell(columns.class, classOf(evaluation, view)),
    cell(columns.onTime, percent(entry.onTimeShare, view), "figure"),
    cell(columns.satisfaction, number(entry.satisfactionPoints, view), "figure"),
    cell(columns.overdue, number(entry.overdueDossiers, view), "figure"),
    cell(columns.tasks, tasks, "figure"),
    cell(columns.discipline, discipline(organisation, view), "figure"),
  );
}

/** A name that leads to the body's evaluation further down. */
function bodyButton(organisation, view, year) {
  const open = () => {
    view.refill("evaluation", (inner) => evaluationOf(inner, organisation.id, year));
    document.querySelector("#evaluation").focus();
  };
  return element("button", {
    type: "button",
    className: "body",
    textContent: organisation?.name ?? view.words.unknown,
    onclick: open,
  });
}

/** The class as far as the graph can tell: one that is sure, or the best that is not yet excluded. */
export function classOf(evaluation, { words }) {
  const { classes } = words;
  if (evaluation?.class)
    return element("span", { className: `class ${evaluation.class}`, textContent: classes[evaluation.class] });
  const possible = evaluation?.possibleClass;
  const text = possible ? fill(words.possible, { class: classes[possible].toLowerCase() }) : classes.NONE;
  return element("span", { className: "class open", textContent: text });
}

/** Decisions over duty; groups too small to be told are not told. */
function discipline(organisation, view) {
  const counts = organisation?.period?.disciplineCounts;
  if (!counts) return view.words.unknown;
  return counts.dutyDecisions === null ? view.words.hidden : number(counts.dutyDecisions, view);
}
