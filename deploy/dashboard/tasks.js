// The five tasks of the directive, with progress by the body that leads.
import { element, fill, number } from "./element.js";

const SHOWN_LEADS = 4;

export async function showTasks(view, { on }) {
  const { data, isPartial } = await view.ask("five-tasks", { on });
  const tasks = data.directiveByCitation?.tasks ?? [];
  const list = element("ol", { className: "tasks" }, ...tasks.map((task) => taskCard(task, view)));
  return { content: tasks.length === 0 ? [] : [list], isPartial };
}

function taskCard({ name, assignments, progress, progressByLead }, view) {
  const { words } = view;
  const lead = assignments.edges.map(({ node }) => node).find(({ role }) => role === "LEAD");
  return element(
    "li",
    { className: "card" },
    element("h3", { textContent: name }),
    bar(progress, view),
    lead ? leadLines(lead, words) : null,
    ...leads(progressByLead, view),
  );
}

function leadLines({ organisation }, words) {
  const current = organisation?.currentOrganisations?.organisations ?? [];
  const lines = [
    [`${words.lead} · ${words.asOfThen}`, organisation?.name ?? words.unknown],
    [words.asOfNow, current.map(({ name }) => name).join(", ") || words.unknown],
  ];
  const pairs = lines.flatMap(([term, text]) => [
    element("dt", { textContent: term }),
    element("dd", { textContent: text }),
  ]);
  return element("dl", {}, ...pairs);
}

/** Bodies by what they owe, the most overdue first; all but the first few folded away. */
function leads(progressByLead, view) {
  const byDebt = progressByLead.toSorted((a, b) => b.itemsOverdue - a.itemsOverdue || b.items - a.items);
  const list = (part) => element("ul", { className: "leads" }, ...part.map((progress) => leadProgress(progress, view)));
  const rest = byDebt.slice(SHOWN_LEADS);
  if (rest.length === 0) return [list(byDebt)];
  const summary = element("summary", { textContent: fill(view.words.moreBodies, { count: rest.length }) });
  return [list(byDebt.slice(0, SHOWN_LEADS)), element("details", {}, summary, list(rest))];
}

function leadProgress(progress, view) {
  const name = element("span", { textContent: progress.lead?.name ?? view.words.unknown });
  return element("li", {}, name, bar(progress, view));
}

/** Done, overdue and the rest of a number of items, as a bar and in words. */
function bar({ items, itemsDone, itemsOverdue }, view) {
  const { words } = view;
  const [of, done, overdue] = [items, itemsDone, itemsOverdue].map((count) => number(count, view));
  const text = fill(words.progress, { items: of, done, overdue });
  const meter = element("meter", { min: 0, max: Math.max(items, 1), value: itemsDone, ariaLabel: text });
  const told = element("span", { className: itemsOverdue > 0 ? "told late" : "told", textContent: text });
  return element("span", { className: "progress" }, meter, told);
}
