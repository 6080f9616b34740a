import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { command, done, eventsOf, meetOn, refused } from "@lienthong/tests/support/give-command.js";
import { expect, it } from "vitest";
import { ENDPOINT, eachEngineWithPartners } from "../../test/endpoints-world.js";
import { itself, office, registered } from "../../test/exchange-world.js";
import { PAYLOAD } from "../../test/webhook-world.js";

eachEngineWithPartners(({ subgraph, partnerId, other, give, register, told, cursorOf }) => {
  it.each([
    ["another partner", () => itself(other())],
    ["whoever has not signed in", () => ANONYMOUS],
  ])("%s finds no endpoint, no delivery, and may do nothing", async (_who, actor) => {
    const id = await register();
    const deliveryId = await give("testWebhookEndpoint", { endpointId: id });

    expect(await told(id, actor())).toBeNull();
    const { data } = await ask(
      subgraph(),
      "query ($id: ID!) { delivery(id: $id) { id } }",
      { id: deliveryId },
      actor(),
    );
    expect(data).toEqual({ delivery: null });
    for (const [name, input] of COMMANDS(id)) {
      expect(await refused(subgraph(), name, input, actor())).toMatchObject({ code: "NOT_FOUND", leftNoTrace: true });
    }
    expect(await refused(subgraph(), "replayDelivery", { deliveryId }, actor())).toMatchObject({ code: "NOT_FOUND" });
  });

  const COMMANDS = (endpointId: string): [string, object][] => [
    ["changeWebhookEndpoint", { endpointId, query: PAYLOAD }],
    ["pauseWebhookEndpoint", { endpointId }],
    ["resumeWebhookEndpoint", { endpointId }],
    ["rotateWebhookKey", { endpointId }],
    ["testWebhookEndpoint", { endpointId }],
    ["replayWebhookEndpoint", { endpointId, after: cursorOf("services", 1) }],
  ];

  it("changing a filter keeps the place in the stream", async () => {
    const types = ["ProcedureChanged"];
    const id = await register({ filter: { types }, after: cursorOf("services", 7, types, null, null, null) });

    await give("changeWebhookEndpoint", { endpointId: id, filter: null, url: "https://1.0.0.1/" });

    expect(await told(id)).toMatchObject({
      ...{ url: "https://1.0.0.1/", filter: null, version: 2, query: PAYLOAD },
      progress: { cursor: cursorOf("services", 7) },
    });
    const again = { endpointId: id, url: "https://1.0.0.1/" };
    expect(await refused(subgraph(), "changeWebhookEndpoint", again, itself(partnerId()))).toMatchObject({
      code: "ALREADY_DONE",
      leftNoTrace: true,
    });
    const forbidden = { endpointId: id, url: "https://10.0.0.1/" };
    expect(await refused(subgraph(), "changeWebhookEndpoint", forbidden, itself(partnerId()))).toMatchObject({
      code: "INVALID_VALUE",
      field: ["url"],
    });
  });

  it("a paused endpoint is sent nothing until it is resumed; neither is done twice", async () => {
    const id = await register();

    await give("pauseWebhookEndpoint", { endpointId: id });
    const paused = await told(id);
    const twice = await refused(subgraph(), "pauseWebhookEndpoint", { endpointId: id }, itself(partnerId()));
    await give("resumeWebhookEndpoint", { endpointId: id }, office);
    const resumed = await refused(subgraph(), "resumeWebhookEndpoint", { endpointId: id }, itself(partnerId()));

    expect(paused).toMatchObject({ status: "PAUSED", stopReason: "REQUESTED" });
    expect([twice, resumed]).toMatchObject([{ code: "ALREADY_DONE" }, { code: "ALREADY_DONE" }]);
    expect(await told(id)).toMatchObject({ status: "ACTIVE", stopReason: null, version: 3 });
    expect(await eventsOf(subgraph(), id)).toEqual([
      "WebhookEndpointRegistered",
      "WebhookEndpointPaused",
      "WebhookEndpointResumed",
    ]);
  });

  it("a new key signs beside the old one for a week, or at once alone", async () => {
    const id = await register();
    const [old] = ((await told(id)) as never as { keys: object[] }).keys;

    await give("rotateWebhookKey", { endpointId: id });
    const during = await told(id);
    await give("rotateWebhookKey", { endpointId: id, overlapDays: 0 });
    const after = (await told(id)) as never as { keys: object[] };

    expect(during).toMatchObject({ previousKeyUntil: "2026-11-30T05:00:00.000Z", keys: [{}, old] });
    expect(after.keys).toHaveLength(1);
    expect(after.keys).not.toContainEqual(old);
    const { data } = await ask(subgraph(), "query ($id: ID!) { webhookKeys(endpointId: $id) { kid x } }", { id });
    expect(data).toEqual({ webhookKeys: after.keys });
    const long = await refused(
      subgraph(),
      "rotateWebhookKey",
      { endpointId: id, overlapDays: 31 },
      itself(partnerId()),
    );
    expect(long).toMatchObject({ code: "INVALID_VALUE", field: ["overlapDays"], leftNoTrace: true });
  });

  it("nobody learns from keys whether there is an endpoint", async () => {
    const query = "query ($id: ID!) { webhookKeys(endpointId: $id) { kid } }";

    const { data } = await ask(subgraph(), query, { id: newId("WebhookEndpoint") });

    expect(data).toEqual({ webhookKeys: [] });
  });

  it("a test and a replay wait for the sender", async () => {
    const id = await register();

    const deliveryId = await give("testWebhookEndpoint", { endpointId: id });
    const again = await refused(subgraph(), "replayDelivery", { deliveryId }, itself(partnerId()));

    expect(await told(id)).toMatchObject({
      deliveries: { edges: [{ node: { id: deliveryId, kind: "TEST", state: "WAITING", sequence: 0, subject: null } }] },
    });
    expect(again).toMatchObject({ code: "ALREADY_DONE", leftNoTrace: true });
  });

  it("a replay goes back to a cursor of the stream, and to no other", async () => {
    const id = await register({ after: cursorOf("services", 9) });

    await give("replayWebhookEndpoint", { endpointId: id, after: cursorOf("services", 3) });

    expect(await told(id)).toMatchObject({ progress: { cursor: cursorOf("services", 3) } });
    const foreign = { endpointId: id, after: cursorOf("legal", 3) };
    expect(await refused(subgraph(), "replayWebhookEndpoint", foreign, itself(partnerId()))).toMatchObject({
      code: "INVALID_VALUE",
      field: ["after"],
      leftNoTrace: true,
    });
  });

  it("of two commands on one endpoint at once the later is told so", async () => {
    const id = await register();
    const pause = () => command(subgraph(), "pauseWebhookEndpoint", { endpointId: id }, itself(partnerId()));

    const outcomes = await meetOn(subgraph(), { table: "webhook_endpoint", id }, () => [pause(), pause()]);

    expect(outcomes.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1]);
    expect(await eventsOf(subgraph(), id)).toEqual(["WebhookEndpointRegistered", "WebhookEndpointPaused"]);
  });

  it("endpoints are listed by how they stand, those of suspended partners among the paused", async () => {
    const suspended = await registered(subgraph());
    const of = itself(suspended);
    const active = await give("registerWebhookEndpoint", ENDPOINT, of);
    const query = "query ($status: WebhookStatus) { webhookEndpoints(status: $status) { edges { node { id } } } }";
    const listed = async (status: string, actor = of) =>
      (await ask(subgraph(), query, { status }, actor)).data as { webhookEndpoints: { edges: unknown[] } };

    const before = await listed("ACTIVE");
    await done(subgraph(), "suspendPartner", { partnerId: suspended, reason: "Kiểm tra" }, office);

    const one = { webhookEndpoints: { edges: [{ node: { id: active } }] } };
    const none = { webhookEndpoints: { edges: [] } };
    expect(before).toEqual(one);
    expect([await listed("ACTIVE"), await listed("PAUSED"), await listed("DISABLED")]).toEqual([none, one, none]);
  });
});
