// One partner: what it may read and why, how far it is, its endpoints, and what the office can do.
import { cell, day, element, fill, number, table } from "/dashboard/element.js";
import { actButton } from "./acts.js";
import { endpointsPart } from "./endpoints.js";
import { moment } from "./moment.js";
import { grantForm } from "./partner-forms.js";

export async function showPartner(view, id) {
  const { data, isPartial } = await view.ask("one-partner", { id });
  const { partner } = data;
  if (partner === null) return { content: [], isDenied: isPartial };
  const { words } = view;
  const parts = [
    head(partner, view),
    part(words.parts.grants, grants(partner, view), partner.status === "ENDED" ? null : grantFormFor(partner, view)),
    part(words.parts.lags, lags(partner, view)),
    part(words.parts.endpoints, endpointsPart(partner, view)),
    part(words.parts.suspensions, suspensions(partner, view)),
  ];
  return { content: parts, isPartial };
}

function part(title, ...content) {
  return element("div", { className: "part" }, element("h3", { textContent: title }), ...content);
}

const grantFormFor = ({ id }, view) => (view.isOffice ? grantForm(id, view) : null);

function head(partner, view) {
  const { words } = view;
  const { id, name, clientId, status, organisation, contactOffice } = partner;
  const facts = [
    [words.columns.client, clientId],
    [words.columns.body, organisation?.name ?? "–"],
    [words.office, contactOffice],
    [words.columns.days, stretch(partner, view)],
  ];
  return element(
    "div",
    { className: "card" },
    element(
      "h3",
      {},
      `${name} `,
      element("span", { className: `outcome ${status}`, textContent: words.statuses[status] }),
    ),
    element(
      "dl",
      {},
      ...facts.flatMap(([term, text]) => [element("dt", { textContent: term }), element("dd", { textContent: text })]),
    ),
    standingActs(id, status, view),
  );
}

function standingActs(partnerId, status, view) {
  const { acts } = view.words;
  if (!view.isOffice || status === "ENDED") return null;
  const end = actButton(view, acts.end, "endPartner", { partnerId });
  if (status === "SUSPENDED")
    return element("p", { className: "acting" }, actButton(view, acts.resume, "resumePartner", { partnerId }), end);
  if (status !== "ACTIVE") return element("p", { className: "acting" }, end);
  const reason = element("input", { type: "text", id: "reason", maxLength: 4000 });
  const asked = () => ({ partnerId, reason: reason.value });
  const label = element("label", { className: "why" }, acts.why, reason);
  return element("p", { className: "acting" }, label, actButton(view, acts.suspend, "suspendPartner", asked), end);
}

function grants({ grants }, view) {
  const { words } = view;
  const { records, scope, basis, days, status, acts } = words.columns;
  const rows = grants.edges.map(({ node }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", textContent: node.recordTypes.join(", ") }),
      cell(scope, node.scope?.name ?? words.allBodies),
      cell(basis, basisOf(node, words)),
      cell(days, stretch(node, view)),
      cell(status, node.isInForce ? words.inForce : words.notInForce),
      cell(acts, node.isInForce && view.isOffice ? endGrant(node, view) : "–"),
    ),
  );
  return listed(words.parts.grants, [records, scope, basis, days, status, acts], rows, words);
}

const endGrant = ({ id: grantId }, view) => actButton(view, view.words.acts.endGrant, "endDataGrant", { grantId });

function basisOf({ citation, articles, legalBasis, certainty }, words) {
  const cited = articles === null ? citation : `${citation}, ${articles}`;
  return element(
    "span",
    { title: legalBasis?.title ?? "" },
    `${cited} `,
    element("span", { className: "source", textContent: `(${words.certainties[certainty]})` }),
  );
}

function lags({ lags }, view) {
  const { words } = view;
  const { stream, position, head, behind, seen } = words.columns;
  const rows = (lags ?? []).map((lag) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", textContent: lag.stream }),
      cell(position, number(lag.position, view), "figure"),
      cell(head, number(lag.head, view), "figure"),
      cell(behind, number(lag.behind, view), "figure"),
      cell(seen, moment(lag.lastSeenAt, view)),
    ),
  );
  return listed(words.parts.lags, [stream, position, head, behind, seen], rows, words);
}

function suspensions({ suspensions }, view) {
  const { words } = view;
  const { days, reason } = words.columns;
  const rows = suspensions.edges.map(({ node }) =>
    element("tr", {}, element("th", { scope: "row", textContent: stretch(node, view) }), cell(reason, node.reason)),
  );
  return listed(words.parts.suspensions, [days, reason], rows, words);
}

function listed(title, headings, rows, words) {
  if (rows.length === 0) return element("p", { className: "note", textContent: words.nothing });
  return table(title, headings, rows);
}

function stretch({ validFrom, validTo }, view) {
  const { from, fromTo } = view.words;
  const days = { from: day(validFrom, view), to: validTo && day(validTo, view) };
  return fill(validTo === null ? from : fromTo, days);
}
