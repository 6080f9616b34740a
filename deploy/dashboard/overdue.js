// Overdue dossiers of the territory, over the eight quarters that end with the year.
import { chart } from "./chart.js";
import { cell, element, number, percent, table } from "./element.js";

export async function showOverdue(view, { committee, year }) {
  const quarters = quartersUntil(Number(year));
  const periods = Object.fromEntries(quarters.map((period, at) => [`q${at + 1}`, period]));
  const asked = { body: committee, on: null, ...periods };
  const { data, isPartial } = await view.ask("overdue-over-time", asked);
  const area = data.organisation?.area ?? {};
  const points = quarters.map((period, at) => ({ period, ...area[`q${at + 1}`] }));
  if (points.every(({ received }) => received === undefined)) return { content: [], isPartial };
  return { content: [chart(points, view), figures(points, view)], isPartial };
}

function quartersUntil(year) {
  return [year - 1, year].flatMap((each) => [1, 2, 3, 4].map((quarter) => `${each}-Q${quarter}`));
}

/** The same figures to read, for whom a picture says nothing. */
function figures(points, view) {
  const { words } = view;
  const headings = [words.year, words.chart.received, words.chart.overdue, words.columns.onTime];
  const rows = points.map(({ period, received, overdue, onTimeShare }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", textContent: period }),
      cell(words.chart.received, number(received, view), "figure"),
      cell(words.chart.overdue, number(overdue, view), "figure"),
      cell(words.columns.onTime, percent(onTimeShare, view), "figure"),
    ),
  );
  const summary = element("summary", { textContent: words.sections.overdue.title });
  return element("details", {}, summary, table(words.sections.overdue.title, headings, rows));
}
