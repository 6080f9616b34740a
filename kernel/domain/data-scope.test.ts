import { describe, expect, test } from "vitest";
import { type Actor, actorOf } from "./actor.js";
import { dataSharedWith, isPartner, isPartnerScope, partnerOf, partnerScope, readScope } from "./data-scope.js";
import { stableId } from "./id.js";

const BODY = stableId("Organisation", "a");
const OTHER = stableId("Organisation", "b");
const PARTNER = stableId("Partner", "p");
const system = (scopes: string[], change: Partial<Actor> = {}) =>
  actorOf({ kind: "system", id: "client", roles: ["PARTNER"], scopes: [partnerScope(PARTNER), ...scopes], ...change });
const NOTHING = { isAll: false, bodies: [] };

describe("the dossiers shared with an actor", () => {
  test.each<[string, Actor, object]>([
    ["without a grant: none", system([]), NOTHING],
    ["by a grant of all: all", system([readScope("Dossier", null)]), { isAll: true, bodies: [] }],
    [
      "by grants of bodies: theirs",
      system([readScope("Dossier", BODY), readScope("Dossier", OTHER)]),
      { isAll: false, bodies: [BODY, OTHER] },
    ],
    ["by a grant of another type: none", system(["read:Procedure", `read:Procedure@${BODY}`]), NOTHING],
    [
      "by a scope that is malformed: none",
      system(["read:Dossier@", "read:Dossier@so-y-te", "read:Dossier x"]),
      NOTHING,
    ],
    ["when the actor is a person: none", system([readScope("Dossier", null)], { kind: "person" }), NOTHING],
    ["when the actor has not the role: none", system([readScope("Dossier", null)], { roles: ["ANALYST"] }), NOTHING],
    ["when no partner is named: none", system([], { scopes: [readScope("Dossier", null)] }), NOTHING],
  ])("%s", (_, actor, expected) => {
    expect(dataSharedWith(actor, "Dossier")).toEqual(expected);
  });
});

test("a partner is the one that its scope names, and no other", () => {
  expect(partnerOf(system([]))).toBe(PARTNER);
  expect([isPartner(system([]), PARTNER), isPartner(system([]), stableId("Partner", "q"))]).toEqual([true, false]);
  expect(partnerOf(system([], { scopes: ["partner:x"] }))).toBeNull();
});

test.each([
  ["read:Dossier", true],
  [`partner:${PARTNER}`, true],
  ["legal:write", false],
  ["openid", false],
])("%s is given by the register of partners alone: %s", (scope, expected) => {
  expect(isPartnerScope(scope)).toBe(expected);
});
