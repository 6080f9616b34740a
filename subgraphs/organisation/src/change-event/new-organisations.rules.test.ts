import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type BelowFacts, heirOf, refusalOfBodiesBelow } from "./bodies-below.rules.js";
import { type FoundedFacts, refusalOfNewOrganisations } from "./new-organisations.rules.js";
import type { BodyFacts, ReorganisationFacts } from "./reorganise.rules.js";

const FROM = plainDate("2021-01-01");
const PLAN: BodyFacts = {
  id: "plan",
  name: "Sở A",
  kind: "OFFICE",
  validFrom: FROM,
  validTo: null,
  lastChangedOn: FROM,
};
const CHANGE: ReorganisationFacts = {
  ...{ kind: "SPLIT", effectiveOn: plainDate("2025-02-19"), originals: [PLAN], newKeys: ["a", "b"] },
  decision: { number: "05/NQ-HĐND", decidedOn: plainDate("2025-02-19"), issuerId: null },
  ...{ existing: new Map(), successions: [], moves: [] },
};
const founded = (key: string, name: string, differing: Partial<FoundedFacts> = {}): FoundedFacts => ({
  ...{ key, name, level: "PROVINCE", parentId: "committee", parent: { validFrom: FROM, validTo: null } },
  ...{ siblingNames: ["Sở Tài chính"], ...differing },
});

it.each<[string, FoundedFacts[], string | null]>([
  ["two bodies", [founded("a", "Sở B"), founded("b", "Sở C")], null],
  ["two of one name", [founded("a", "Sở B"), founded("b", "Sở B")], "ALREADY_EXISTS newOrganisations.0.name"],
  ["two of one key", [founded("a", "Sở B"), founded("a", "Sở C")], "INVALID_VALUE newOrganisations.1.key"],
  ["a namesake of a sister", [founded("a", "Sở Tài chính")], "ALREADY_EXISTS newOrganisations.0.name"],
  ["one under the body that ends", [founded("a", "Sở B", { parentId: "plan" })], "ENDED newOrganisations.0.parentId"],
])("a reorganisation founds %s: %s", (_what, bodies, refused) => {
  const found = refusalOfNewOrganisations(bodies, CHANGE);

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

const BRANCH = { organisationId: "branch", name: "Chi cục", parentId: "plan", validFrom: FROM };
const TAKER = { id: "a", above: new Set(["committee"]) };
const full = [{ originalId: "plan", to: "a", extent: "FULL" as const }];
const part = [{ originalId: "plan", to: "a", extent: "PARTIAL" as const }];
const ENDING: BelowFacts = {
  ...{ effectiveOn: plainDate("2025-02-19"), ending: ["plan"], below: [BRANCH], successions: full, takers: [TAKER] },
};

it.each<[string, Partial<BelowFacts>, string | null]>([
  ["one body takes all of it", {}, null],
  ["only a part of it is taken over", { successions: part }, "SUCCESSOR_MISSING originalIds"],
  ["nobody stands below it", { successions: part, below: [] }, null],
  ["its successor stands below it", { takers: [{ id: "a", above: new Set(["branch", "plan"]) }] }, "CYCLE successions"],
  [
    "another came below it later",
    { below: [{ ...BRANCH, validFrom: plainDate("2025-03-01") }] },
    "BEFORE_START effectiveOn",
  ],
])("a body above a branch ends when %s: %s", (_what, differing, refused) => {
  const found = refusalOfBodiesBelow({ ...ENDING, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

it("the bodies below go to the one that takes all", () => {
  expect([heirOf("plan", full), heirOf("plan", part)]).toEqual(["a", null]);
});
