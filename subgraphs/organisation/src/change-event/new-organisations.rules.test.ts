import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { heirOf, refusalOfBodiesBelow } from "./bodies-below.rules.js";
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

const BELOW = [{ organisationId: "branch", name: "Chi cục", parentId: "plan" }];

it("the bodies below go to the one that takes all", () => {
  const successions = [{ originalId: "plan", to: "a", extent: "FULL" as const }];

  expect(heirOf("plan", successions)).toBe("a");
  expect(refusalOfBodiesBelow(BELOW, successions)).toBeNull();
});

it("a body may not end above others when only parts of it are taken over", () => {
  const successions = [{ originalId: "plan", to: "a", extent: "PARTIAL" as const }];

  expect(heirOf("plan", successions)).toBeNull();
  expect(refusalOfBodiesBelow(BELOW, successions)?.code).toBe("SUCCESSOR_MISSING");
  expect(refusalOfBodiesBelow([], successions)).toBeNull();
});
