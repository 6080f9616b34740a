// One body's year: class, measures beside its own figures, and every condition with the fact that decides it.
import { cell, element, number, percent, table } from "./element.js";
import { classOf } from "./ranking.js";

/** The evaluation of the body that stands first in the ranking, until another is chosen. */
export async function showEvaluation(view, { committee, year }) {
  const { data } = await view.ask("ranking", { under: committee, period: year });
  const [first] = data.organisationRanking?.entries.edges ?? [];
  return first?.node.organisation
    ? evaluationOf(view, first.node.organisation.id, year)
    : { content: [], isPartial: false };
}

/** The evaluation of a body in a year. */
export async function evaluationOf(view, body, year) {
  const { data, isPartial } = await view.ask("may-be-excellent", { body, year });
  const { organisation } = data;
  const entry = organisation?.period.ranking?.entry;
  if (!entry?.evaluation) return { content: [], isPartial };

  const { evaluation } = entry;
  const { words } = view;
  const heading = element("h3", {}, `${organisation.name} · ${year} `, classOf(evaluation, view));
  const content = [
    heading,
    table(words.measure, [words.measure, words.weight, words.measured, words.ownFigures], measures(evaluation, view)),
    table(words.condition, [words.condition, words.outcome, words.fact], conditions(evaluation, view)),
    headOf(organisation.period.head, evaluation.head, view),
    element("p", { className: "note", textContent: `${evaluation.standard.source} ${evaluation.standard.note}` }),
  ];
  return { content, isPartial };
}

function measures({ measures: all }, view) {
  const { words } = view;
  return all.map(({ measure, weight, share, reported }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", textContent: words.measures[measure] ?? measure }),
      cell(words.weight, number(weight, view), "figure"),
      cell(words.measured, percent(share, view), "figure"),
      cell(words.ownFigures, percent(reported, view), "figure"),
    ),
  );
}

function conditions({ conditions: all }, view) {
  const { words } = view;
  return all.map(({ code, neededFor, outcome, fact, owner, value, limit }) => {
    const needed = neededFor ? ` (${words.classes[neededFor]})` : "";
    const told = value === null ? "" : ` = ${number(value, view)}${limit === null ? "" : ` / ${number(limit, view)}`}`;
    return element(
      "tr",
      {},
      element("th", { scope: "row", textContent: `${words.conditions[code] ?? code}${needed}` }),
      cell(words.outcome, element("span", { className: `outcome ${outcome}`, textContent: words.outcomes[outcome] })),
      cell(words.fact, fact ? `${owner}: ${fact}${told}` : words.unknown, "source"),
    );
  });
}

function headOf(head, evaluation, view) {
  const name = head?.displayName ?? view.words.unknown;
  return element("p", {}, `${view.words.headOf}: ${name} `, classOf(evaluation, view));
}
