import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { numberedRing } from "@lienthong/kernel/service/event/doorbell.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { done } from "@lienthong/tests/support/give-command.js";
import { afterEach, expect, it } from "vitest";
import { drivenEndpoint } from "../../test/driven-endpoint.js";
import { itself } from "../../test/exchange-world.js";
import { exchange } from "../exchange.subgraph.js";
import { type Pace, type Sender, startSender } from "./sender.js";

eachEngine(exchange, (subgraph) => {
  const driven = drivenEndpoint(subgraph);
  const { ids } = driven;
  let sender: Sender;
  let asked = 0;
  afterEach(async () => {
    await sender.close();
    await done(subgraph(), "pauseWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
  });

  const start = async (pace?: Pace) => {
    asked = 0;
    const { parts, stream } = driven.world;
    const ask: typeof stream.ask = (...given) => {
      asked += 1;
      return stream.ask(...given);
    };
    sender = await startSender({ ...parts, outbound: parts.outbound, ask }, pace);
    await expect.poll(() => asked).toBe(1);
  };
  const ring = (stream: string) => subgraph().contextOf(OPERATOR).doorbell.ring(numberedRing(stream));
  const passes = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

  it("an endpoint to which nothing happens asks once in an interval, however often its sender looks", async () => {
    await start({ lookEveryMs: 20, askEveryMs: 2_000 });
    await passes(500);
    const early = asked;
    await expect.poll(() => asked, { timeout: 4_000 }).toBe(2);

    expect(early).toBe(1);
  });

  it("rings of another stream are none of its business", async () => {
    await start();
    ring("legal");
    await passes(100);

    expect(asked).toBe(1);
  });

  it("a change is sent within a second of its ring, also while the message before it is on its way", async () => {
    await start();
    const [first] = driven.world.stream.change(1);
    driven.receiver.answers.push(204);
    ring("services");
    await expect.poll(ids, { timeout: 1_000, interval: 1 }).toEqual([first]);
    const [second] = driven.world.stream.change(1);
    ring("services");

    await expect.poll(ids, { timeout: 1_000 }).toEqual([first, second]);
  });

  it("a change of which no doorbell tells is sent after the interval", async () => {
    await start({ lookEveryMs: 50, askEveryMs: 300 });
    const keys = driven.world.stream.change(1);

    await expect.poll(ids, { timeout: 2_000 }).toEqual(keys);
  });

  it("what waits is tried as soon as the sender looks: a message that failed, an outage, what was asked for", async () => {
    await start({ lookEveryMs: 50, askEveryMs: 60_000 });
    const keys = driven.world.stream.change(1);
    driven.receiver.answers.push(500);
    ring("services");
    await expect.poll(ids).toEqual(keys);
    driven.world.stream.isAway = true;
    driven.world.pass(5_000);
    await passes(150);
    driven.world.stream.isAway = false;
    await expect.poll(ids).toEqual([keys[0], keys[0]]);
    await done(subgraph(), "testWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));

    await expect.poll(() => ids().length).toBe(3);
  });
});
