import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { openReceiver, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { registeredEndpoint, webhookWorld } from "../../test/webhook-world.js";
import { exchange } from "../exchange.subgraph.js";
import { database } from "../tables.js";
import { pruneDeliveries } from "./prune-deliveries.js";

const DAY = 24 * 3_600_000;

let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());

eachEngine(exchange, (subgraph) => {
  beforeEach(() => void vi.stubEnv("WEBHOOK_OPEN_HOSTS", "127.0.0.1"));
  afterEach(() => void vi.unstubAllEnvs());

  it("deliveries are forgotten with their attempts after thirty days; one that waits stays", async () => {
    const world = webhookWorld(subgraph, () => receiver);
    const { id } = await registeredEndpoint(subgraph(), receiver.url);
    await world.drive(id);
    const [, waiting] = world.stream.change(2);
    receiver.answers.push(204, 500);
    await world.drive(id);
    const context = subgraph().contextOf(OPERATOR);
    const rows = async (table: "delivery" | "delivery_attempt") =>
      (await database(context).selectFrom(table).selectAll().execute()).length;

    await pruneDeliveries(context, new Date(world.parts.now().getTime() + 30 * DAY));
    const kept = [await rows("delivery"), await rows("delivery_attempt")];
    await pruneDeliveries(context, new Date(world.parts.now().getTime() + 30 * DAY + 1));

    expect(kept).toEqual([2, 2]);
    expect([await rows("delivery"), await rows("delivery_attempt")]).toEqual([1, 1]);
    expect(await world.endpoint(id)).toMatchObject({ deliveries: { edges: [{ node: { messageKey: waiting } }] } });
  });
});
