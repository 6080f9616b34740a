import { setTimeout as pause } from "node:timers/promises";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { done } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it } from "vitest";
import { drivenEndpoint, type ToldEndpoint } from "../../test/driven-endpoint.js";
import { itself, office } from "../../test/exchange-world.js";
import { exchange } from "../exchange.subgraph.js";

const S = 1_000;

eachEngine(exchange, (subgraph) => {
  const driven = drivenEndpoint(subgraph);
  const { ids } = driven;

  it("an endpoint begins with what is to come", async () => {
    expect(await driven.world.endpoint(driven.id)).toMatchObject({
      status: "ACTIVE",
      progress: { cursor: "0", lastSequence: 0 },
    });
    expect(driven.receiver.received).toEqual([]);
  });

  it("changes are sent in their order, each once, with the payload that was selected", async () => {
    const keys = driven.world.stream.change(45);

    await driven.world.drive(driven.id);
    await driven.world.drive(driven.id);

    expect(ids()).toEqual(keys);
    const bodies = driven.receiver.received.map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ sequence }) => Number(sequence))).toEqual(keys.map((_, at) => at + 1));
    expect(bodies[0]).toMatchObject({
      type: "lienthong.services.ProcedureChanged",
      data: { type: "ProcedureChanged", subject: { id: driven.world.stream.changes[0]!.subjectId } },
    });
    expect(await driven.world.endpoint(driven.id)).toMatchObject({
      progress: { cursor: "45", lastSequence: 45, failures: 0 },
    });
  });

  it("the first failure stops what comes after it; the same message is tried again, then the others", async () => {
    const keys = driven.world.stream.change(3);
    driven.receiver.answers.push(204, 500, 503);

    await driven.world.drive(driven.id);
    await driven.world.drive(driven.id);
    expect(ids()).toEqual(keys.slice(0, 2));
    driven.world.pass(5 * S);
    await driven.world.drive(driven.id);
    driven.world.pass(30 * S);
    await driven.world.drive(driven.id);

    expect(ids()).toEqual([keys[0], keys[1], keys[1], keys[1], keys[2]]);
    const { deliveries, progress } = (await driven.world.endpoint(driven.id)) as never as ToldEndpoint;
    expect(progress).toMatchObject({ cursor: "3", failures: 0, failingSince: null, nextAttemptAt: null });
    const second = deliveries.edges.map(({ node }) => node).find(({ messageKey }) => messageKey === keys[1]);
    expect(second).toMatchObject({ state: "DELIVERED", sequence: 2, attemptCount: 3 });
    expect(second!.attempts.edges.map(({ node }) => node)).toEqual([
      { number: 3, httpStatus: 204, failure: null, nextAttemptAt: null },
      { number: 2, httpStatus: 503, failure: "STATUS", nextAttemptAt: "2026-11-23T05:00:35.000Z" },
      { number: 1, httpStatus: 500, failure: "STATUS", nextAttemptAt: "2026-11-23T05:00:05.000Z" },
    ]);
  });

  it("a partner that is suspended is sent nothing, and loses nothing", async () => {
    const keys = driven.world.stream.change(1);
    await done(
      subgraph(),
      "suspendPartner",
      { partnerId: driven.partnerId, reason: "Kiểm tra an toàn thông tin" },
      office,
    );

    await driven.world.drive(driven.id);
    const suspended = await driven.world.endpoint(driven.id);
    await done(subgraph(), "resumePartner", { partnerId: driven.partnerId }, office);
    await driven.world.drive(driven.id);

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
      const keys = driven.world.stream.change(1);
      driven.world.stream.refusal = { message: 'Cannot query field "nom".', extensions: { code } };

      await driven.world.drive(driven.id);
      const paused = await driven.world.endpoint(driven.id);
      driven.world.stream.refusal = null;
      await done(subgraph(), "resumeWebhookEndpoint", { endpointId: driven.id }, itself(driven.partnerId));
      await driven.world.drive(driven.id);

      expect(paused).toMatchObject({ status: "PAUSED", stopReason, stopDetail: 'Cannot query field "nom".' });
      expect(ids()).toEqual(keys);
    },
  );

  it.each([
    ["nobody answers", { isAway: true }],
    ["the budget is spent", { refusal: { message: "", extensions: { code: "BUDGET_SPENT" } } }],
    ["the stream's subgraph is away", { refusal: { message: "", extensions: { code: "SUBGRAPH_UNREACHABLE" } } }],
  ])("while %s messages wait, and that is no failure of the receiver", async (_what, state) => {
    const keys = driven.world.stream.change(1);

    Object.assign(driven.world.stream, state);
    const later = await driven.world.drive(driven.id);
    Object.assign(driven.world.stream, { isAway: false, refusal: null });
    await driven.world.drive(driven.id);

    expect(later).toEqual(expect.any(String));
    expect(ids()).toEqual(keys);
    expect(await driven.world.endpoint(driven.id)).toMatchObject({
      status: "ACTIVE",
      progress: { failures: 0, cursor: "1" },
    });
  });

  it("a message that lacks what a neighbour knows waits two minutes for it, then is sent and says so", async () => {
    const keys = driven.world.stream.change(2);
    const away = (at: number) => [
      { message: "", path: ["told", "events", at, "subject"], extensions: { code: "SUBGRAPH_TIMEOUT" } },
    ];

    driven.world.stream.errors = away(1);
    await driven.world.drive(driven.id);
    const early = ids();
    driven.world.stream.errors = away(0);
    driven.world.pass(120 * S);
    await driven.world.drive(driven.id);

    expect([early, ids()]).toEqual([[keys[0]], keys]);
    expect(driven.receiver.received.map(({ body }) => JSON.parse(body).incomplete)).toEqual([undefined, true]);
  });

  describe("while the graph answers slowly", () => {
    const driveSlowly = (meanwhile: () => Promise<unknown>) => {
      const { parts, stream } = driven.world;
      const ask: typeof stream.ask = async (...asked) => {
        const answer = await stream.ask(...asked);
        await Promise.all([pause(2_100), meanwhile()]);
        return answer;
      };
      return driven.world.drive(driven.id, { ...parts, outbound: parts.outbound, ask });
    };

    it("messages go on", async () => {
      const keys = driven.world.stream.change(1);

      await driveSlowly(async () => undefined);

      expect(ids()).toEqual(keys);
    });

    it("a partner that is suspended meanwhile is not sent what was read", async () => {
      driven.world.stream.change(1);
      const given = { partnerId: driven.partnerId, reason: "Kiểm tra an toàn thông tin" };

      await driveSlowly(() => done(subgraph(), "suspendPartner", given, office));

      expect(ids()).toEqual([]);
      expect(await driven.world.endpoint(driven.id)).toMatchObject({ status: "PAUSED", progress: { cursor: "0" } });
    });
  });

  it("what a partner may not see is null and no reason to wait", async () => {
    const keys = driven.world.stream.change(1);
    driven.world.stream.errors = [{ message: "", path: ["told", "events"], extensions: { code: "FORBIDDEN" } }];

    await driven.world.drive(driven.id);

    expect(ids()).toEqual(keys);
  });
});
