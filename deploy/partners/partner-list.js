// All partners, each with how far behind it is and how its endpoints are.
import { cell, element, fill, number, table } from "/dashboard/element.js";
import { registerForm } from "./partner-forms.js";

export async function showPartners(view, choose) {
  const { words } = view;
  const rows = [];
  let after = null;
  let isPartial = false;
  do {
    const { data, isPartial: isCut } = await view.ask("partners", { after });
    if (data.partners === null) return { content: [], isDenied: true };
    isPartial ||= isCut;
    view.isOffice = data.ownPartner === null;
    rows.push(...data.partners.edges.map(({ node }) => rowOf(node, view, choose)));
    after = data.partners.pageInfo.hasNextPage ? data.partners.pageInfo.endCursor : null;
  } while (after !== null);
  const { name, client, body, status, behind, endpoints } = words.columns;
  const list = table(words.list, [name, client, body, status, behind, endpoints], rows);
  return { content: view.isOffice ? [list, registerForm(view)] : [list], isPartial };
}

function rowOf({ id, name, clientId, organisation, status, lags, webhookEndpoints }, view, choose) {
  const { columns, statuses } = view.words;
  const button = element("button", { type: "button", className: "body", textContent: name });
  button.addEventListener("click", () => choose(id));
  return element(
    "tr",
    { data: { partner: id } },
    element("th", { scope: "row" }, button),
    cell(columns.client, clientId, "source"),
    cell(columns.body, organisation?.name ?? "–"),
    cell(columns.status, element("span", { className: `outcome ${status}`, textContent: statuses[status] })),
    cell(columns.behind, behindOf(lags, view), "figure"),
    cell(columns.endpoints, endpointsOf(webhookEndpoints, view)),
  );
}

/** The stream in which it is farthest behind. */
function behindOf(lags, view) {
  if (!lags?.length) return "–";
  const worst = lags.reduce((most, lag) => (lag.behind > most.behind ? lag : most));
  return worst.behind === 0 ? "0" : `${number(worst.behind, view)} (${worst.stream})`;
}

function endpointsOf(endpoints, { words }) {
  const all = endpoints?.edges.map(({ node }) => node) ?? [];
  if (all.length === 0) return "–";
  const failures = Math.max(...all.map(({ progress }) => progress.failures));
  const stopped = all.find(({ status }) => status !== "ACTIVE");
  if (failures > 0)
    return element("span", { className: "told late", textContent: fill(words.failing, { count: failures }) });
  return stopped ? words.endpointStatuses[stopped.status] : `${all.length}`;
}
