import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { done } from "@lienthong/tests/support/give-command.js";
import { afterEach, expect, it, vi } from "vitest";
import { drivenEndpoint } from "../../test/driven-endpoint.js";
import { itself, office } from "../../test/exchange-world.js";
import { exchange } from "../exchange.subgraph.js";
import { database } from "../tables.js";
import type { SenderParts } from "./sender-parts.js";

const S = 1_000;

eachEngine(exchange, (subgraph) => {
  const driven = drivenEndpoint(subgraph);
  const { ids } = driven;
  afterEach(() => {
    vi.useRealTimers();
  });

  const named = (name: string, more: Partial<SenderParts> = {}): SenderParts => {
    const { parts } = driven.world;
    return { ...parts, outbound: parts.outbound, name, ...more };
  };
  const lease = () =>
    database(subgraph().contextOf(office))
      .selectFrom("webhook_progress")
      .select(["leaseHolder", "leaseUntil"])
      .where("endpointId", "=", driven.id)
      .executeTakeFirstOrThrow();
  const sequences = () => driven.receiver.received.map(({ body }) => Number(JSON.parse(body).sequence));

  /** A sender that stands still when it has read, until it is woken. */
  const sleeper = () => {
    const [asleep, woken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const ask: SenderParts["ask"] = async (...asked) => {
      const answer = await driven.world.stream.ask(...asked);
      asleep.resolve();
      await woken.promise;
      return answer;
    };
    const ended = driven.world.drive(driven.id, named("a sleeper", { ask }));
    const wake = () => {
      woken.resolve();
      return ended;
    };
    return { asleep: asleep.promise, wake };
  };

  it("one sends and the other leaves it be", async () => {
    const keys = driven.world.stream.change(5);
    const other = named("another sender");

    await Promise.all([
      driven.world.drive(driven.id),
      driven.world.drive(driven.id, other),
      driven.world.drive(driven.id),
      driven.world.drive(driven.id, other),
    ]);

    expect(ids().slice(0, 5)).toEqual(keys);
    expect(new Set(ids()).size).toBe(5);
    expect(await driven.world.endpoint(driven.id)).toMatchObject({ progress: { cursor: "5", lastSequence: 5 } });
  });

  it("the second goes on when the first has died in the middle, with the same message", async () => {
    const [first, second] = driven.world.stream.change(2);
    const killed = () => {
      throw new Error("killed after the answer");
    };
    await expect(driven.world.drive(driven.id, named("dying", { jitter: killed }))).rejects.toThrow("killed");
    const leaseUntil = new Date(driven.world.parts.now().getTime() + 20 * S).toISOString();
    await database(subgraph().contextOf(office))
      .updateTable("webhook_progress")
      .set({ leaseHolder: "dying", leaseUntil })
      .where("endpointId", "=", driven.id)
      .execute();

    await driven.world.drive(driven.id);
    const soon = ids();
    driven.world.pass(20 * S);
    await driven.world.drive(driven.id);

    expect([soon, ids()]).toEqual([[first], [first, first, second]]);
    expect(sequences()).toEqual([1, 1, 2]);
  });

  it("one that reads for longer than its lease keeps it", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const keys = driven.world.stream.change(1);
    const slow = sleeper();
    await slow.asleep;

    for (const _ of [1, 2, 3]) {
      driven.world.pass(15 * S);
      vi.advanceTimersByTime(5 * S);
      const leaseUntil = new Date(driven.world.parts.now().getTime() + 20 * S).toISOString();
      await expect.poll(lease).toEqual({ leaseHolder: "a sleeper", leaseUntil });
    }
    await driven.world.drive(driven.id, named("another sender"));
    const meanwhile = ids();
    await slow.wake();

    expect([meanwhile, ids()]).toEqual([[], keys]);
    expect(await lease()).toEqual({ leaseHolder: null, leaseUntil: null });
  });

  it("one that stood still past its lease with what it had read sends nothing and records nothing", async () => {
    const keys = driven.world.stream.change(3);
    const slow = sleeper();
    await slow.asleep;

    driven.world.pass(20 * S);
    await driven.world.drive(driven.id, named("another sender"));
    const before = await driven.world.endpoint(driven.id);
    await slow.wake();

    expect(ids()).toEqual(keys);
    expect(await driven.world.endpoint(driven.id)).toEqual(before);
  });

  it("one that stood still past its lease with a refusal in hand does not pause the endpoint", async () => {
    const keys = driven.world.stream.change(1);
    driven.world.stream.refusal = { message: "", extensions: { code: "BAD_FILTER" } };
    const slow = sleeper();
    await slow.asleep;

    driven.world.stream.refusal = null;
    driven.world.pass(20 * S);
    await driven.world.drive(driven.id, named("another sender"));
    await slow.wake();

    expect(ids()).toEqual(keys);
    expect(await driven.world.endpoint(driven.id)).toMatchObject({ status: "ACTIVE", progress: { cursor: "1" } });
  });

  it.each([204, 500])(
    "one that stood still past its lease while its message was on the way does not record the %s",
    async (status) => {
      const [first, second] = driven.world.stream.change(2);
      const late = Promise.withResolvers<number>();
      driven.receiver.answers.push(late.promise);
      const slow = driven.world.drive(driven.id, named("a sleeper"));
      await expect.poll(ids).toEqual([first]);

      driven.world.pass(20 * S);
      await driven.world.drive(driven.id, named("another sender"));
      const before = await driven.world.endpoint(driven.id);
      late.resolve(status);
      await slow;

      expect(ids()).toEqual([first, first, second]);
      expect(sequences()).toEqual([1, 1, 2]);
      expect(await driven.world.endpoint(driven.id)).toEqual(before);
      expect(before).toMatchObject({ progress: { cursor: "2", lastSequence: 2, failures: 0 } });
    },
  );

  it("a test that another has sent meanwhile is recorded once", async () => {
    await done(subgraph(), "testWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
    const late = Promise.withResolvers<number>();
    driven.receiver.answers.push(late.promise);
    const slow = driven.world.drive(driven.id, named("a sleeper"));
    await expect.poll(() => ids().length).toBe(1);

    driven.world.pass(20 * S);
    await driven.world.drive(driven.id, named("another sender"));
    const before = await driven.world.endpoint(driven.id);
    late.resolve(204);
    await slow;

    expect(await driven.world.endpoint(driven.id)).toEqual(before);
    expect(before).toMatchObject({ deliveries: { edges: [{ node: { state: "DELIVERED", attemptCount: 1 } }] } });
  });
});
