// Where a partner is sent messages: how that goes, by which keys, what was given up, and how to go on.
import { cell, element, fill, table } from "/dashboard/element.js";
import { actButton } from "./acts.js";
import { messagesOf } from "./messages.js";
import { moment } from "./moment.js";

export function endpointsPart({ webhookEndpoints }, view) {
  const { words } = view;
  const { url, stream, status, keys, progress, acts } = words.columns;
  const rows = (webhookEndpoints?.edges ?? []).map(({ node }) =>
    element(
      "tr",
      { data: { endpoint: node.id } },
      element("th", { scope: "row", textContent: node.url }),
      cell(stream, node.stream),
      cell(status, statusOf(node, view)),
      cell(keys, keysOf(node, view)),
      cell(progress, progressOf(node, view)),
      cell(acts, actsOf(node, view)),
    ),
  );
  if (rows.length === 0) return element("p", { className: "note", textContent: words.nothing });
  return table(words.parts.endpoints, [url, stream, status, keys, progress, acts], rows);
}

function keysOf({ id: endpointId, keys, previousKeyUntil }, view) {
  const { words } = view;
  const until = previousKeyUntil === null ? null : fill(words.bothUntil, { at: moment(previousKeyUntil, view) });
  return element(
    "div",
    {},
    ...keys.map(({ kid }) => element("code", { className: "source", textContent: `${kid.slice(0, 12)} ` })),
    until === null ? null : element("p", { className: "told", textContent: until }),
    actButton(view, words.acts.rotate, "rotateWebhookKey", { endpointId }),
  );
}

function statusOf({ status, stopReason, stopDetail, stoppedAt }, view) {
  const { words } = view;
  const since = stoppedAt === null ? null : fill(words.since, { at: moment(stoppedAt, view) });
  const why = [stopReason, stopDetail, since].filter((text) => text !== null).join(" · ");
  return element(
    "span",
    {},
    element("span", { className: `outcome ${status}`, textContent: words.endpointStatuses[status] }),
    why === "" ? null : element("span", { className: "told", textContent: ` ${why}` }),
  );
}

function progressOf({ id, progress, deliveries }, view) {
  const { words } = view;
  const { lastSequence, lastDeliveredAt, failures, failingSince, nextAttemptAt } = progress;
  const lines = [
    `${fill(words.lastSequence, { sequence: lastSequence })} · ${moment(lastDeliveredAt, view)}`,
    failures > 0
      ? `${fill(words.failing, { count: failures })}, ${fill(words.since, { at: moment(failingSince, view) })}`
      : null,
    nextAttemptAt === null ? null : fill(words.nextAttempt, { at: moment(nextAttemptAt, view) }),
  ].filter((line) => line !== null);
  const given = deliveries.edges.filter(({ node }) => node.kind !== "TEST");
  const lost = given.map(({ node }) => lostMessage(node, view));
  return element(
    "div",
    {},
    ...lines.map((line, at) =>
      element("p", { className: at === 1 && failures > 0 ? "told late" : "told", textContent: line }),
    ),
    lost.length === 0 ? null : element("p", { className: "told", textContent: words.givenUp }),
    ...lost,
    messagesOf(id, view),
  );
}

function lostMessage({ id, eventType, sequence, attemptCount }, view) {
  const { words } = view;
  const text = fill(words.message, { type: eventType, sequence, attempts: attemptCount });
  return element(
    "p",
    { className: "told" },
    `${text} `,
    actButton(view, words.acts.replay, "replayDelivery", { deliveryId: id }),
  );
}

function actsOf({ id: endpointId, status, progress }, view) {
  const { acts, replayAfter } = view.words;
  const go =
    status === "ACTIVE"
      ? actButton(view, acts.pause, "pauseWebhookEndpoint", { endpointId })
      : actButton(view, acts.resumeEndpoint, "resumeWebhookEndpoint", { endpointId });
  const after = element("input", { type: "text", autocomplete: "off", value: progress.cursor ?? "" });
  const replay = () => ({ endpointId, after: after.value.trim() });
  return element(
    "div",
    {},
    go,
    actButton(view, acts.test, "testWebhookEndpoint", { endpointId }),
    element("label", { className: "why" }, replayAfter, after),
    actButton(view, acts.replayFrom, "replayWebhookEndpoint", replay),
  );
}
