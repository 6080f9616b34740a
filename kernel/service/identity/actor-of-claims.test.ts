import { expect, test } from "vitest";
import { ANONYMOUS } from "../../domain/actor.js";
import { newId } from "../../domain/id.js";
import { actorOfClaims, type ClaimMapping, clientOf } from "./actor-of-claims.js";

const body = newId("Organisation");
const official = newId("Official");

test("who shows no token is anonymous", () => {
  expect(actorOfClaims(null)).toBe(ANONYMOUS);
});

test.each(["anonymous", "operator"])("a subject called %s is nobody: the name is taken", (sub) => {
  expect(actorOfClaims({ sub, roles: ["CHAIRMAN"] })).toBe(ANONYMOUS);
});

test("a token names a person, a body, roles and scopes", () => {
  const claims = { sub: "mai", roles: ["clerk", "HEAD"], organisation: body, scope: "a:read a:write" };

  expect(actorOfClaims(claims)).toEqual({
    kind: "person",
    id: "mai",
    officialId: null,
    organisationId: body,
    roles: ["CLERK", "HEAD"],
    scopes: ["a:read", "a:write"],
  });
});

test("no token says which partner somebody is, nor what it may read", () => {
  const scope = `openid read:Dossier partner:${newId("Partner")}`;

  expect(actorOfClaims({ sub: "tax", roles: ["partner"], scope }).scopes).toEqual(["openid"]);
});

test.each([
  [{ sub: "f1e2", client_id: "tax", azp: "portal" }, "tax"],
  [{ sub: "f1e2", azp: "portal" }, "portal"],
  [{ sub: "f1e2" }, "f1e2"],
])("the client of %j is %s", (claims, client) => {
  expect(clientOf(claims)).toBe(client);
});

test.each([
  ["a client that is its own subject", { sub: "tax", client_id: "tax" }],
  ["an authorised party that is its own subject", { sub: "tax", azp: "tax" }],
  ["a partner", { sub: "tax", roles: "partner" }],
])("%s is a system", (_who, claims) => {
  expect(actorOfClaims(claims).kind).toBe("system");
});

test.each(["OPERATOR", "operator", "KING", "constructor", "", 7, null])("no token gives the role %j", (role) => {
  expect(actorOfClaims({ sub: "mai", roles: [role] }).roles).toEqual([]);
});

test.each([["so-noi-vu"], [7], [{}], ["Dossier_06h0dzkrcqx3xmpet3y3"]])("%j is no body", (organisation) => {
  expect(actorOfClaims({ sub: "mai", organisation }).organisationId).toBe(null);
});

test.each([
  ["a person's", { official_id: official }, official],
  ["a system's", { official_id: official, client_id: "mai" }, null],
  ["one of another type", { official_id: body }, null],
  ["a list", { official_id: [official] }, null],
  ["the subject itself", { sub: official }, null],
])("an official's record is a person's by a claim: %s", (_what, claims, officialId) => {
  expect(actorOfClaims({ sub: "mai", ...claims }).officialId).toBe(officialId);
});

test("another issuer's claims are read where it puts them, its roles under our names", () => {
  const mapping: ClaimMapping = {
    roles: "realm_access.roles",
    organisation: "unit",
    official: "staff.record",
    roleNames: new Map([["tccb", "PERSONNEL_OFFICE"]]),
  };
  const claims = {
    sub: "mai",
    realm_access: { roles: ["tccb", "offline_access"] },
    unit: body,
    roles: ["chairman"],
    staff: { record: official },
  };

  expect(actorOfClaims(claims, mapping)).toMatchObject({
    organisationId: body,
    officialId: official,
    roles: ["PERSONNEL_OFFICE"],
  });
});
