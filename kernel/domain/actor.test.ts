import { describe, expect, test } from "vitest";
import { ANONYMOUS, actorOf, actsFor, hasRole, hasScope, isOfficial, isRole, OPERATOR, ROLES } from "./actor.js";

const clerk = actorOf({
  kind: "person",
  id: "p-17",
  organisationId: "Organisation_06h0dzkrcqx3xmpet3y3",
  roles: ["CLERK", "JUSTICE"],
  scopes: ["legal:write"],
});

describe("an actor", () => {
  test("who has not signed in has no role, no scope and acts for no body", () => {
    expect(ANONYMOUS).toEqual({
      kind: "anonymous",
      id: "anonymous",
      officialId: null,
      organisationId: null,
      roles: [],
      scopes: [],
    });
  });

  test("of the command line is a system with one role", () => {
    expect(OPERATOR).toEqual({
      kind: "system",
      id: "operator",
      officialId: null,
      organisationId: null,
      roles: ["OPERATOR"],
      scopes: [],
    });
  });

  test("has a role when one of those asked for is among its own", () => {
    expect(hasRole(clerk, "HEAD", "CLERK")).toBe(true);
    expect(hasRole(clerk, "HEAD", "CHAIRMAN")).toBe(false);
    expect(hasRole(clerk)).toBe(false);
    expect(hasRole(ANONYMOUS, "CITIZEN")).toBe(false);
  });

  test("has the scopes it was given and no other", () => {
    expect(hasScope(clerk, "legal:write")).toBe(true);
    expect(hasScope(clerk, "legal")).toBe(false);
  });

  test.each([
    ["its own body", clerk, "Organisation_06h0dzkrcqx3xmpet3y3", true],
    ["another body", clerk, "Organisation_06h0dzkrcqx3xmpet3y4", false],
    ["no body, with a body", clerk, null, false],
    ["no body, without one", ANONYMOUS, null, false],
  ])("acts for %s", (_, actor, organisationId, acts) => {
    expect(actsFor(actor, organisationId)).toBe(acts);
  });

  test("is the official that it is and no other, and nobody where none is named", () => {
    const official = actorOf({ kind: "person", id: "p-17", officialId: "Official_1" });

    expect([isOfficial(official, "Official_1"), isOfficial(official, "Official_2")]).toEqual([true, false]);
    expect([isOfficial(clerk, null), isOfficial(clerk, "p-17")]).toEqual([false, false]);
  });

  test("cannot be given another role on its way", () => {
    expect(Object.isFrozen(clerk)).toBe(true);
    expect(() => (clerk.roles as string[]).push("CHAIRMAN")).toThrow(TypeError);
    expect(clerk.roles).toEqual(["CLERK", "JUSTICE"]);
  });
});

describe("the list of roles", () => {
  test("is closed and names each once", () => {
    const names = ROLES.map(({ role }) => role);

    expect(new Set(names).size).toBe(12);
    expect(names.every(isRole)).toBe(true);
    expect(["chairman", "ADMIN", "", "constructor"].some(isRole)).toBe(false);
  });
});
