import { type Actor, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { bodyId, CLERK, command, refusedCommand } from "../../test/bodies.js";
import { addReorganisationWorld, DECISION, functionId, inputsOf } from "../../test/reorganisation-world.js";
import { organisation } from "../organisation.subgraph.js";

type Consolidation = ReturnType<typeof inputsOf>["consolidation"];

eachEngine(organisation, (subgraph) => {
  let count = 0;
  let w = "";
  let { id, change, consolidation } = inputsOf("");
  const refused = (input: object, by?: Actor) =>
    refusedCommand(subgraph(), "reorganise", input as Record<string, unknown>, by);
  const reorganise = (input: object) => command(subgraph(), "reorganise", input as Record<string, unknown>);

  beforeEach(async () => {
    count += 1;
    w = `w${count}-`;
    ({ id, change, consolidation } = inputsOf(w));
    await addReorganisationWorld(subgraph().contextOf(OPERATOR), w);
  });

  it.each<[string, (c: Consolidation) => object, string]>([
    ["before its decision", (c) => c({ effectiveOn: "2026-02-19" }), "BEFORE_DECISION effectiveOn"],
    ["while a function has no holder", (c) => c({ functionMoves: [] }), "SUCCESSOR_MISSING functionMoves"],
    ["of a body nobody knows", (c) => c({ originalIds: [bodyId("x")] }), "NOT_FOUND originalIds.0"],
    ["of nobody", (c) => c({ originalIds: [] }), "WRONG_KIND kind"],
    ["into a body nobody knows", (c) => c({ newOrganisations: [] }), "NOT_FOUND successions.0.to"],
    [
      "by an issuer nobody knows",
      (c) => c({ decision: { ...DECISION, issuerId: "x" } }),
      "NOT_FOUND decision.issuerId",
    ],
    ["with a new name only", (c) => c({ kind: "RENAME" }), "WRONG_KIND kind"],
    [
      "with staff though no unit is rearranged",
      (c) => c({ budgetStaff: [{ organisation: "new", number: 1 }] }),
      "WRONG_KIND budgetStaff",
    ],
  ])("refuses a consolidation %s", async (_what, input, code) => {
    expect(await refused(input(consolidation))).toEqual([code]);
  });

  it("refuses to end a body above a branch that would stand under nobody", async () => {
    const functionMoves = [{ functionId: functionId(`${w}planning`), to: id("home") }];
    const input = change("DISSOLVE", ["plan"], { functionMoves });

    expect(await refused(input)).toEqual(["SUCCESSOR_MISSING originalIds"]);
  });

  it("refuses to merge a body into its own branch", async () => {
    const successions = [{ originalId: id("plan"), to: id("branch"), extent: "FULL" }];
    const functionMoves = [{ functionId: functionId(`${w}planning`), to: id("branch") }];

    expect(await refused(change("MERGE", ["plan"], { successions, functionMoves }))).toEqual(["CYCLE successions"]);
  });

  it("refuses to end a body on a day before a function that it was given later", async () => {
    const functionMoves = [{ functionId: functionId(`${w}budget`), to: id("plan") }];
    await reorganise(change("TRANSFER_OF_FUNCTION", ["money"], { functionMoves, effectiveOn: "2026-06-01" }));
    const moves = ["planning", "budget"].map((key) => ({ functionId: functionId(`${w}${key}`), to: id("home") }));
    const successions = [{ originalId: id("plan"), to: id("home"), extent: "FULL" }];

    const input = change("MERGE", ["plan"], { successions, functionMoves: moves });
    expect(await refused(input)).toEqual(["OVERLAPS functionMoves.1.functionId"]);
  });

  it("refuses to reorganise a body that has ended, and a clerk's reorganisation", async () => {
    await reorganise(consolidation());
    const again = consolidation({ effectiveOn: "2026-04-01" });

    expect(await refused(again)).toEqual(["ENDED originalIds.0"]);
    expect(await refused(again, CLERK)).toEqual(["NOT_ALLOWED"]);
  });

  it("lets one of two reorganisations of one body happen", async () => {
    const outcomes = await Promise.all([reorganise(consolidation()), reorganise(consolidation())]);

    expect(outcomes.filter(({ subject }) => subject)).toHaveLength(1);
    // SQLite has one writer: the second sees the first. PostgreSQL lets both read, and the second loses the race.
    const [code] = outcomes.flatMap(({ refusals }) => refusals);
    expect(["CONFLICT", "ENDED originalIds.0"]).toContain(code);
  });
});
