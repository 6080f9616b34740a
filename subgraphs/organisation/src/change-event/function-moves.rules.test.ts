import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type HeldFunction, refusalOfMoves } from "./function-moves.rules.js";
import type { BodyFacts, ReorganisationFacts } from "./reorganise.rules.js";

const body = (id: string, to: string | null = null): BodyFacts => ({
  ...{ id, name: id, kind: "SPECIALISED_AGENCY", validFrom: plainDate("2021-01-01") },
  ...{ validTo: to as PlainDate | null, lastChangedOn: plainDate("2021-01-01") },
});
const held = (functionId: string, from = "2021-01-01"): HeldFunction => ({
  ...{ functionId, name: functionId, organisationId: "labour", validFrom: plainDate(from) },
});

const MERGE: ReorganisationFacts = {
  ...{ kind: "MERGE", effectiveOn: plainDate("2025-02-19"), originals: [body("labour")], newKeys: [] },
  decision: { number: "05/NQ-HĐND", decidedOn: plainDate("2025-02-19"), issuerId: null },
  existing: new Map(
    [body("home"), body("health"), body("labour"), body("gone", "2025-01-01")].map((each) => [each.id, each]),
  ),
  ...{ successions: [{ originalId: "labour", to: "home", extent: "FULL" }], moves: [] },
};
const HELD = [held("work"), held("children")];
const work = (to: string) => ({ functionId: "work", to });
const children = (to: string) => ({ functionId: "children", to });

it.each<[string, ReorganisationFacts["moves"], string | null]>([
  ["go to two bodies", [work("home"), children("health")], null],
  ["stay behind", [work("home")], "SUCCESSOR_MISSING functionMoves"],
  ["go to a body that has ended", [work("gone"), children("home")], "ENDED functionMoves.0.to"],
  ["stay with the body that ends", [work("labour"), children("home")], "ALREADY_DONE functionMoves.0.to"],
  ["move twice", [work("home"), children("home"), work("health")], "OVERLAPS functionMoves.2.functionId"],
  [
    "are another body's",
    [work("home"), children("home"), { functionId: "tax", to: "home" }],
    "INVALID_VALUE functionMoves.2.functionId",
  ],
  ["go to a new body", [work("new"), children("new")], null],
])("the functions of a body that ends %s: %s", (_what, moves, refused) => {
  const found = refusalOfMoves({ ...MERGE, moves }, HELD);

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

it("a function may not go to another of the bodies that end", () => {
  const both = { ...MERGE, originals: [body("labour"), body("home")], moves: [work("home"), children("health")] };

  expect(refusalOfMoves(both, HELD)?.code).toBe("ENDED");
});

it("a function that came on that very day does not move on", () => {
  const found = refusalOfMoves({ ...MERGE, moves: [work("home")] }, [held("work", "2025-02-19")]);

  expect(found?.code).toBe("OVERLAPS");
});

it("a body that lives on may keep its functions", () => {
  expect(refusalOfMoves({ ...MERGE, kind: "SEPARATE", moves: [work("home")] }, HELD)).toBeNull();
});
