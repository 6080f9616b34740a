import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { done, eventsOf } from "@lienthong/tests/support/give-command.js";
import { openReceiver, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { itself, office } from "../../test/exchange-world.js";
import { registeredEndpoint, type WebhookWorld, webhookWorld } from "../../test/webhook-world.js";
import { exchange } from "../exchange.subgraph.js";

const S = 1_000;
const D = 24 * 3_600 * S;

let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());

eachEngine(exchange, (subgraph) => {
  let world: WebhookWorld;
  let id: string;
  let partnerId: string;
  beforeEach(async () => {
    vi.stubEnv("WEBHOOK_OPEN_HOSTS", "127.0.0.1");
    receiver.received.length = 0;
    receiver.answers.length = 0;
    world = webhookWorld(subgraph, () => receiver);
    ({ id, partnerId } = await registeredEndpoint(subgraph(), receiver.url));
    await world.drive(id);
  });
  afterEach(() => vi.unstubAllEnvs());

  const ids = () => receiver.received.map(({ headers }) => headers["webhook-id"]);

  it("an endpoint begins with what is to come", async () => {
    expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE", progress: { cursor: "0", lastSequence: 0 } });
    expect(receiver.received).toEqual([]);
  });

  it("changes are sent in their order, each once, with the payload that was selected", async () => {
    const keys = world.stream.change(45);

    await world.drive(id);
    await world.drive(id);

    expect(ids()).toEqual(keys);
    const bodies = receiver.received.map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ sequence }) => Number(sequence))).toEqual(keys.map((_, at) => at + 1));
    expect(bodies[0]).toMatchObject({
      type: "lienthong.services.ProcedureChanged",
      data: { type: "ProcedureChanged", subject: { id: world.stream.changes[0]!.subjectId } },
    });
    expect(await world.endpoint(id)).toMatchObject({ progress: { cursor: "45", lastSequence: 45, failures: 0 } });
  });

  it("the first failure stops what comes after it; the same message is tried again, then the others", async () => {
    const keys = world.stream.change(3);
    receiver.answers.push(204, 500, 503);

    await world.drive(id);
    await world.drive(id);
    expect(ids()).toEqual(keys.slice(0, 2));
    world.pass(5 * S);
    await world.drive(id);
    world.pass(30 * S);
    await world.drive(id);

    expect(ids()).toEqual([keys[0], keys[1], keys[1], keys[1], keys[2]]);
    const { deliveries, progress } = (await world.endpoint(id)) as never as Told;
    expect(progress).toMatchObject({ cursor: "3", failures: 0, failingSince: null, nextAttemptAt: null });
    const second = deliveries.edges.map(({ node }) => node).find(({ messageKey }) => messageKey === keys[1]);
    expect(second).toMatchObject({ state: "DELIVERED", sequence: 2, attemptCount: 3 });
    expect(second!.attempts.edges.map(({ node }) => node)).toEqual([
      { number: 3, httpStatus: 204, failure: null, nextAttemptAt: null },
      { number: 2, httpStatus: 503, failure: "STATUS", nextAttemptAt: "2026-11-23T05:00:35.000Z" },
      { number: 1, httpStatus: 500, failure: "STATUS", nextAttemptAt: "2026-11-23T05:00:05.000Z" },
    ]);
  });

  it("a receiver that is gone disables its endpoint at once, which tells of it", async () => {
    const [first] = world.stream.change(2);
    receiver.answers.push(410);

    await world.drive(id);
    world.pass(D);
    await world.drive(id);

    expect(ids()).toEqual([first]);
    expect(await world.endpoint(id)).toMatchObject({
      status: "DISABLED",
      stopReason: "GONE",
      progress: { cursor: "0" },
    });
    expect(await eventsOf(subgraph(), id)).toEqual(["WebhookEndpointRegistered", "WebhookEndpointDisabled"]);
  });

  it("five days of failures disable it; resumed, it goes on from where it stopped", async () => {
    const keys = world.stream.change(2);
    receiver.answers.push(...Array(15).fill(500));

    for (let attempt = 0; attempt < 16; attempt += 1) {
      await world.drive(id);
      world.pass(D);
    }
    const disabled = await world.endpoint(id);
    receiver.answers.length = 0;
    await done(subgraph(), "resumeWebhookEndpoint", { endpointId: id }, itself(partnerId));
    await world.drive(id);

    expect(disabled).toMatchObject({ status: "DISABLED", stopReason: "FAILING", progress: { cursor: "0" } });
    expect(disabled).toMatchObject({ deliveries: { edges: [{ node: { state: "GIVEN_UP", messageKey: keys[0] } }] } });
    expect(ids().slice(-2)).toEqual(keys);
    expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE", progress: { cursor: "2" } });
  });

  it("a partner that is suspended is sent nothing, and loses nothing", async () => {
    const keys = world.stream.change(1);
    await done(subgraph(), "suspendPartner", { partnerId, reason: "Kiểm tra an toàn thông tin" }, office);

    await world.drive(id);
    const suspended = await world.endpoint(id);
    await done(subgraph(), "resumePartner", { partnerId }, office);
    await world.drive(id);

    expect(suspended).toMatchObject({ status: "PAUSED", stopReason: "PARTNER_NOT_ACTIVE", progress: { cursor: "0" } });
    expect(ids()).toEqual(keys);
  });

  it.each([
    ["GRAPHQL_VALIDATION_FAILED", "QUERY_REFUSED"],
    ["TOO_DEEP", "QUERY_REFUSED"],
    ["COST_TOO_HIGH", "QUERY_REFUSED"],
    ["BAD_FILTER", "FILTER_REFUSED"],
    ["BAD_CURSOR", "CURSOR_REFUSED"],
    ["CURSOR_EXPIRED", "CURSOR_EXPIRED"],
  ])(
    "what the graph refuses with %s pauses the endpoint, says why, and waits at its cursor",
    async (code, stopReason) => {
      const keys = world.stream.change(1);
      world.stream.refusal = { message: 'Cannot query field "nom".', extensions: { code } };

      await world.drive(id);
      const paused = await world.endpoint(id);
      world.stream.refusal = null;
      await done(subgraph(), "resumeWebhookEndpoint", { endpointId: id }, itself(partnerId));
      await world.drive(id);

      expect(paused).toMatchObject({ status: "PAUSED", stopReason, stopDetail: 'Cannot query field "nom".' });
      expect(ids()).toEqual(keys);
    },
  );

  it.each([
    ["nobody answers", { isAway: true }],
    ["the budget is spent", { refusal: { message: "", extensions: { code: "BUDGET_SPENT" } } }],
    ["the stream's subgraph is away", { refusal: { message: "", extensions: { code: "SUBGRAPH_UNREACHABLE" } } }],
  ])("while %s messages wait, and that is no failure of the receiver", async (_what, state) => {
    const keys = world.stream.change(1);

    Object.assign(world.stream, state);
    const later = await world.drive(id);
    Object.assign(world.stream, { isAway: false, refusal: null });
    await world.drive(id);

    expect(later).toEqual(expect.any(String));
    expect(ids()).toEqual(keys);
    expect(await world.endpoint(id)).toMatchObject({ status: "ACTIVE", progress: { failures: 0, cursor: "1" } });
  });

  it("a message that lacks what a neighbour knows waits two minutes for it, then is sent and says so", async () => {
    const keys = world.stream.change(2);
    const away = (at: number) => [
      { message: "", path: ["told", "events", at, "subject"], extensions: { code: "SUBGRAPH_TIMEOUT" } },
    ];

    world.stream.errors = away(1);
    await world.drive(id);
    const early = ids();
    world.stream.errors = away(0);
    world.pass(120 * S);
    await world.drive(id);

    expect([early, ids()]).toEqual([[keys[0]], keys]);
    expect(receiver.received.map(({ body }) => JSON.parse(body).incomplete)).toEqual([undefined, true]);
  });

  it("what a partner may not see is null and no reason to wait", async () => {
    const keys = world.stream.change(1);
    world.stream.errors = [{ message: "", path: ["told", "events"], extensions: { code: "FORBIDDEN" } }];

    await world.drive(id);

    expect(ids()).toEqual(keys);
  });

  describe("of two senders", () => {
    it("one sends and the other leaves it be", async () => {
      const keys = world.stream.change(5);
      const other = { ...world.parts, outbound: world.parts.outbound, name: "another sender" };

      await Promise.all([world.drive(id), world.drive(id, other), world.drive(id), world.drive(id, other)]);

      expect(ids().slice(0, 5)).toEqual(keys);
      expect(new Set(ids()).size).toBe(5);
      expect(await world.endpoint(id)).toMatchObject({ progress: { cursor: "5", lastSequence: 5 } });
    });

    it("the second goes on when the first has died in the middle, with the same message", async () => {
      const [first, second] = world.stream.change(2);
      const dying = { ...world.parts, name: "a sender that dies", outbound: world.parts.outbound };
      const context = subgraph().contextOf(office);
      const died = vi.spyOn(dying, "jitter").mockImplementation(() => {
        throw new Error("killed after the answer");
      });
      await expect(world.drive(id, dying)).rejects.toThrow("killed");
      const held = {
        leaseHolder: dying.name,
        leaseUntil: new Date(world.parts.now().getTime() + 60 * S).toISOString(),
      };
      await context.em
        .getKysely<Progress>()
        .updateTable("webhook_progress")
        .set(held)
        .where("endpointId", "=", id)
        .execute();

      await world.drive(id);
      const soon = ids();
      world.pass(60 * S);
      await world.drive(id);

      expect(died).toHaveBeenCalled();
      expect([soon, ids()]).toEqual([[first], [first, first, second]]);
      expect(receiver.received.map(({ body }) => Number(JSON.parse(body).sequence))).toEqual([1, 1, 2]);
    });
  });
});

interface Progress {
  webhook_progress: { endpointId: string; leaseHolder: string | null; leaseUntil: string | null };
}

interface Told {
  progress: object;
  deliveries: {
    edges: { node: { messageKey: string; attempts: { edges: { node: object }[] } } }[];
  };
}
