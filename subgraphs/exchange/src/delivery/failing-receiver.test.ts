import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { done, eventsOf } from "@lienthong/tests/support/give-command.js";
import { expect, it } from "vitest";
import { drivenEndpoint, type ToldEndpoint } from "../../test/driven-endpoint.js";
import { itself, office } from "../../test/exchange-world.js";
import { exchange } from "../exchange.subgraph.js";

const S = 1_000;
const D = 24 * 3_600 * S;

eachEngine(exchange, (subgraph) => {
  const driven = drivenEndpoint(subgraph);
  const { ids } = driven;

  it("a receiver that is gone disables its endpoint at once, which tells of it", async () => {
    const [first] = driven.world.stream.change(2);
    driven.receiver.answers.push(410);

    await driven.world.drive(driven.id);
    driven.world.pass(D);
    await driven.world.drive(driven.id);

    expect(ids()).toEqual([first]);
    expect(await driven.world.endpoint(driven.id)).toMatchObject({
      status: "DISABLED",
      stopReason: "GONE",
      progress: { cursor: "0" },
    });
    expect(await eventsOf(subgraph(), driven.id)).toEqual(["WebhookEndpointRegistered", "WebhookEndpointDisabled"]);
  });

  it("five days of failures disable it; resumed, it goes on from where it stopped", async () => {
    const keys = driven.world.stream.change(2);
    driven.receiver.answers.push(...Array(15).fill(500));

    for (let attempt = 0; attempt < 16; attempt += 1) {
      await driven.world.drive(driven.id);
      const { progress } = (await driven.world.endpoint(driven.id)) as never as ToldEndpoint;
      if (progress.nextAttemptAt !== null)
        driven.world.pass(Date.parse(progress.nextAttemptAt) - driven.world.parts.now().getTime());
    }
    const disabled = await driven.world.endpoint(driven.id);
    driven.receiver.answers.length = 0;
    await done(subgraph(), "resumeWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
    await driven.world.drive(driven.id);

    expect(disabled).toMatchObject({ status: "DISABLED", stopReason: "FAILING", progress: { cursor: "0" } });
    expect(disabled).toMatchObject({ deliveries: { edges: [{ node: { state: "GIVEN_UP", messageKey: keys[0] } }] } });
    expect(ids().slice(-2)).toEqual(keys);
    expect(await driven.world.endpoint(driven.id)).toMatchObject({ status: "ACTIVE", progress: { cursor: "2" } });
  });

  it("days for which a partner is suspended are none of the five for which its receiver may fail", async () => {
    const keys = driven.world.stream.change(1);
    driven.receiver.answers.push(500, 500);

    await driven.world.drive(driven.id);
    await done(
      subgraph(),
      "suspendPartner",
      { partnerId: driven.partnerId, reason: "Kiểm tra an toàn thông tin" },
      office,
    );
    driven.world.pass(6 * D);
    await driven.world.drive(driven.id);
    await done(subgraph(), "resumePartner", { partnerId: driven.partnerId }, office);
    await driven.world.drive(driven.id);
    const failing = await driven.world.endpoint(driven.id);
    driven.world.pass(30 * S);
    await driven.world.drive(driven.id);

    const failingSince = "2026-11-29T04:59:55.000Z";
    expect(failing).toMatchObject({ status: "ACTIVE", progress: { failures: 2, failingSince } });
    expect(ids()).toEqual([keys[0], keys[0], keys[0]]);
    expect(await driven.world.endpoint(driven.id)).toMatchObject({
      status: "ACTIVE",
      progress: { failures: 0, cursor: "1" },
    });
  });

  it("a receiver that is gone says so to a test, and to a message sent again, as to any other", async () => {
    const resume = () => done(subgraph(), "resumeWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
    driven.world.stream.change(1);
    await driven.world.drive(driven.id);
    const { edges } = ((await driven.world.endpoint(driven.id)) as never as ToldEndpoint).deliveries;

    driven.receiver.answers.push(410, 410, 410);
    await done(subgraph(), "testWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
    await driven.world.drive(driven.id);
    const tested = await driven.world.endpoint(driven.id);
    await done(subgraph(), "testWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
    await driven.world.drive(driven.id);
    await resume();
    await done(subgraph(), "replayDelivery", { deliveryId: edges[0]!.node.id }, itself(driven.partnerId));
    await driven.world.drive(driven.id);
    const replayed = await driven.world.endpoint(driven.id);
    await resume();
    const [key] = driven.world.stream.change(1);
    await driven.world.drive(driven.id);

    const gone = { status: "DISABLED", stopReason: "GONE", progress: { cursor: "1", failures: 0 } };
    expect([tested, replayed]).toMatchObject([gone, gone]);
    const told = await eventsOf(subgraph(), driven.id);
    expect(told.filter((type) => type === "WebhookEndpointDisabled")).toHaveLength(2);
    expect(ids().at(-1)).toBe(key);
  });
});
