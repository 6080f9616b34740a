// The newest messages to an endpoint, each with how its attempts were answered; asked for when somebody looks.
import { element, fill } from "/dashboard/element.js";
import { actButton } from "./acts.js";
import { moment } from "./moment.js";

export function messagesOf(endpointId, view) {
  const { words } = view;
  const list = element("ol", { className: "messages" });
  const folded = element("details", {}, element("summary", { textContent: words.messages }), list);
  folded.addEventListener("toggle", async () => {
    if (!folded.open) return;
    list.textContent = words.loading;
    const deliveries = await view
      .ask("messages-to-an-endpoint", { id: endpointId })
      .then(({ data }) => data.webhookEndpoint?.deliveries.edges ?? [])
      .catch(() => null);
    if (deliveries === null) list.textContent = words.failed;
    else if (deliveries.length === 0) list.textContent = words.nothing;
    else list.replaceChildren(...deliveries.map(({ node }) => messageOf(node, view)));
  });
  return folded;
}

function messageOf({ id, kind, sequence, eventType, state, attempts }, view) {
  const { words } = view;
  const name = kind === "TEST" ? words.testMessage : fill(words.oneMessage, { type: eventType, sequence });
  const answers = attempts.edges.map(({ node }) => answerOf(node, view)).join("; ");
  const replay = kind === "TEST" ? null : actButton(view, words.acts.replay, "replayDelivery", { deliveryId: id });
  return element(
    "li",
    { data: { state } },
    element("span", { className: state === "GIVEN_UP" ? "late" : "", textContent: `${name}: ${words.states[state]} ` }),
    element("span", { className: "told", textContent: `(${answers}) ` }),
    replay,
  );
}

const answerOf = ({ attemptedAt, httpStatus, failure }, view) =>
  `${moment(attemptedAt, view)} ${[httpStatus, failure].filter((each) => each !== null).join(" ")}`;
