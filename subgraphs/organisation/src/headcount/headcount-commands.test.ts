import { actorOf, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { addBody, bodyId, CLERK, command, eventIds, eventsSince, refusedCommand } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const CHAIRMAN = actorOf({ kind: "person", id: "chairman", roles: ["CHAIRMAN"] });
const RESOLUTION = { number: "136/NQ-HĐND", decidedOn: "2025-12-10" };
const DECISION = { number: "2813/QĐ-UBND", decidedOn: "2025-12-19" };

eachEngine(organisation, (subgraph) => {
  let w = "";
  let count = 0;
  const number = (body: string, n: number, more: object = {}) => ({
    ...{ organisationId: bodyId(w + body), year: 2026, quantity: "CIVIL_SERVANTS", number: n, ...more },
  });
  const decide = (n: number, more: object = {}) =>
    number("committee", n, { effectiveOn: "2026-01-01", decision: RESOLUTION, ...more });
  const assign = (body: string, n: number, more: object = {}) =>
    number(body, n, { effectiveOn: "2026-01-01", decision: DECISION, ...more });
  const present = (n: number, more: object = {}) => number("home", n, { countedOn: "2026-06-30", ...more });

  beforeEach(async () => {
    const context = subgraph().contextOf(OPERATOR);
    count += 1;
    w = `w${count}-`;
    addBody(context, `${w}committee`, { kind: "COMMITTEE" });
    addBody(context, `${w}home`, { parent: `${w}committee` });
    addBody(context, `${w}branch`, { kind: "SUB_DEPARTMENT", parent: `${w}home` });
    addBody(context, `${w}gone`, { parent: `${w}committee`, to: "2025-07-01" });
    await context.em.flush();
  });

  it("keeps what is decided, assigned and present apart, each with its decision", async () => {
    const known = await eventIds(subgraph());
    await command(subgraph(), "decideHeadcount", decide(100), { by: CHAIRMAN });
    await command(subgraph(), "decideHeadcount", decide(500, { quantity: "PUBLIC_EMPLOYEES" }));
    await command(subgraph(), "assignHeadcount", assign("home", 60));
    await command(subgraph(), "recordHeadcountPresent", present(63));

    const { data } = await ask(
      subgraph(),
      `{ committee: organisation(id: "${bodyId(`${w}committee`)}") { headcounts(year: 2026) {
           quantity part decided { number decision { number decidedOn } } assigned { id } present { id } } }
         home: organisation(id: "${bodyId(`${w}home`)}") { headcounts(year: 2026) {
           quantity decided { id } assigned { number stage decision { number } decidedFor { id } } present { number validFrom decision { number } } } } }`,
    );

    const decided = (quantity: string, n: number) => ({
      ...{ quantity, part: "MAIN", decided: { number: n, decision: RESOLUTION }, assigned: null, present: null },
    });
    expect(data).toEqual({
      committee: { headcounts: [decided("CIVIL_SERVANTS", 100), decided("PUBLIC_EMPLOYEES", 500)] },
      home: {
        headcounts: [
          {
            ...{ quantity: "CIVIL_SERVANTS", decided: null },
            assigned: {
              ...{ number: 60, stage: "ASSIGNED", decision: { number: "2813/QĐ-UBND" } },
              decidedFor: { id: bodyId(`${w}committee`) },
            },
            present: { number: 63, validFrom: "2026-06-30", decision: null },
          },
        ],
      },
    });
    expect(await eventsSince(subgraph(), known)).toEqual([
      ...["HeadcountAssigned 1", "HeadcountCounted 1", "HeadcountDecided 1", "HeadcountDecided 1"],
    ]);
  });

  it("lets a later number of the year take the place of the earlier one", async () => {
    await command(subgraph(), "decideHeadcount", decide(100));
    const known = await eventIds(subgraph());

    await command(subgraph(), "decideHeadcount", decide(90, { effectiveOn: "2026-07-01" }));

    const { data } = await ask(
      subgraph(),
      `{ organisation(id: "${bodyId(`${w}committee`)}") { now: headcounts(year: 2026) { decided { number validTo } }
           spring: headcounts(year: 2026, on: "2026-06-30") { decided { number validTo } } } }`,
    );
    expect(data).toEqual({
      organisation: {
        now: [{ decided: { number: 90, validTo: null } }],
        spring: [{ decided: { number: 100, validTo: "2026-07-01" } }],
      },
    });
    expect(await eventsSince(subgraph(), known)).toEqual(["HeadcountDecided 1", "HeadcountSuperseded 2"]);
  });

  it("assigns to the bodies below no more than was decided, all together", async () => {
    await command(subgraph(), "decideHeadcount", decide(100));
    await command(subgraph(), "assignHeadcount", assign("home", 60));

    expect(await refusedCommand(subgraph(), "assignHeadcount", assign("branch", 41))).toEqual([
      "EXCEEDS_DECIDED number",
    ]);
    expect((await command(subgraph(), "assignHeadcount", assign("branch", 40))).refusals).toEqual([]);
    const less = assign("home", 55, { effectiveOn: "2026-07-01" });
    expect((await command(subgraph(), "assignHeadcount", less)).refusals).toEqual([]);
  });

  it("assigns to one of two at once what is left for one", async () => {
    await command(subgraph(), "decideHeadcount", decide(100));

    const outcomes = await Promise.all(
      ["home", "branch"].map((body) => command(subgraph(), "assignHeadcount", assign(body, 60))),
    );

    expect(outcomes.filter(({ subject }) => subject)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual(["EXCEEDS_DECIDED number"]);
  });

  it.each<[string, string, () => object, string]>([
    [
      "a number before its decision",
      "decideHeadcount",
      () => decide(1, { decision: { ...RESOLUTION, decidedOn: "2026-01-02" } }),
      "BEFORE_DECISION effectiveOn",
    ],
    ["a number below nothing", "decideHeadcount", () => decide(-1), "INVALID_VALUE number"],
    ["a number for another year", "decideHeadcount", () => decide(1, { year: 2027 }), "INVALID_VALUE effectiveOn"],
    [
      "a number for an ended body",
      "decideHeadcount",
      () => decide(1, { organisationId: bodyId(`${w}gone`) }),
      "ENDED organisationId",
    ],
    [
      "a number of an unknown body",
      "decideHeadcount",
      () => decide(1, { organisationId: bodyId("nobody") }),
      "NOT_FOUND organisationId",
    ],
    [
      "a number by an unknown issuer",
      "decideHeadcount",
      () => decide(1, { decision: { ...RESOLUTION, issuerId: "x" } }),
      "NOT_FOUND decision.issuerId",
    ],
    ["an assignment of nothing decided", "assignHeadcount", () => assign("home", 1), "MISSING_VALUE organisationId"],
    [
      "a count on a day to come",
      "recordHeadcountPresent",
      () => present(1, { countedOn: "2026-11-24" }),
      "INVALID_VALUE countedOn",
    ],
  ])("refuses %s", async (_what, mutation, input, refused) => {
    expect(await refusedCommand(subgraph(), mutation, input() as never)).toEqual([refused]);
  });

  it("lets the chairman decide and not assign, and a clerk do neither", async () => {
    const mine = (mutation: string, input: object, by = CLERK) =>
      refusedCommand(subgraph(), mutation, input as never, by);

    expect(await mine("assignHeadcount", assign("home", 1), CHAIRMAN)).toEqual(["NOT_ALLOWED"]);
    expect(await mine("decideHeadcount", decide(1))).toEqual(["NOT_ALLOWED"]);
    expect(await mine("recordHeadcountPresent", present(1))).toEqual(["NOT_ALLOWED"]);
  });
});
