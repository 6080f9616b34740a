import { type Actor, ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { describe, expect, test } from "vitest";
import {
  authorityToReadWhole,
  type DossierAccessFacts,
  type DossierReader,
  mayHandle,
  mayMirror,
  mayReadAccesses,
  mayReadAll,
  mayReadFace,
  mayReadWhole,
  mayRegister,
  mayTransfer,
  mayWithdraw,
} from "./dossier-access.rules.js";

const OLD = "Organisation_old";
const NEW = "Organisation_new";
const ABOVE = "Organisation_above";
const dossier: DossierAccessFacts = { bodyId: OLD, responsibleBodyId: NEW, applicantActorId: "citizen-7" };
const who = (role: Role, organisationId: string | null = null, id = "someone"): Actor =>
  actorOf({ kind: role === "PARTNER" ? "system" : "person", id, organisationId, roles: [role] });
const reader = (actor: Actor, shared: Partial<DossierReader> = {}): DossierReader => ({
  ...{ actor, sharesAll: false, sharedBodies: new Set<string>() },
  ...shared,
});

describe("a dossier of an old body that a new one finishes", () => {
  test.each<[string, Actor, boolean]>([
    ["a clerk of the body that received it", who("CLERK", OLD), true],
    ["a clerk of the body that finishes it", who("CLERK", NEW), true],
    ["the head of the body that finishes it", who("HEAD", NEW), true],
    ["a clerk of another body", who("CLERK", ABOVE), false],
    ["a clerk of no body", who("CLERK"), false],
    ["an analyst of the body", who("ANALYST", NEW), false],
    ["home affairs", who("HOME_AFFAIRS"), true],
    ["an inspector", who("INSPECTOR"), true],
    ["a partner system without a grant", who("PARTNER"), false],
    ["an operator", OPERATOR, true],
    ["the person who registered it", who("CITIZEN", null, "citizen-7"), true],
    ["another person", who("CITIZEN", null, "citizen-8"), false],
    ["the chairman of the body", who("CHAIRMAN", NEW), false],
    ["nobody in particular", ANONYMOUS, false],
  ])("is seen whole by %s: %s", (_, actor, may) => {
    expect(mayReadWhole(reader(actor), dossier)).toBe(may);
    expect(mayReadFace(actor)).toBe(true);
  });

  test("is seen whole by a clerk above, when it was found through the body below", () => {
    const found = { ...dossier, superiorIds: [ABOVE] };

    expect(mayReadWhole(reader(who("HEAD", ABOVE)), found)).toBe(true);
    expect(mayReadWhole(reader(who("ANALYST", ABOVE)), found)).toBe(false);
  });

  test.each<[string, Partial<DossierReader>, boolean]>([
    ["of every body", { sharesAll: true }, true],
    ["of the body that received it", { sharedBodies: new Set([OLD]) }, true],
    ["of the body that finishes it", { sharedBodies: new Set([ABOVE, NEW]) }, true],
    ["of another body", { sharedBodies: new Set([ABOVE]) }, false],
    ["of none", {}, false],
  ])("is seen whole by a partner system by a grant %s: %j %s", (_, shared, may) => {
    const partner = reader(who("PARTNER"), shared);

    expect(authorityToReadWhole(partner, dossier)).toBe(may ? "PARTNER" : null);
    expect(mayReadAll(partner)).toBe(shared.sharesAll ?? false);
  });

  test.each<[string, Actor, string | null, boolean]>([
    ["its applicant", who("CITIZEN", null, "citizen-7"), "PERSON", true],
    ["a clerk of its body", who("CLERK", NEW), "HANDLING_BODY", false],
    ["home affairs", who("HOME_AFFAIRS"), "HOME_AFFAIRS", true],
    ["an inspector", who("INSPECTOR"), "INSPECTOR", true],
    ["a partner system without a grant", who("PARTNER"), null, false],
    ["an analyst", who("ANALYST"), null, false],
  ])("is read by %s under its own authority, if at all; some may know who read it", (_, actor, authority, mayKnow) => {
    expect([authorityToReadWhole(reader(actor), dossier), mayReadAccesses(actor, dossier)]).toEqual([
      authority,
      mayKnow,
    ]);
  });

  test("that a clerk registered is not seen by whoever has no identity", () => {
    const clerks = { ...dossier, applicantActorId: null };

    expect(mayReadWhole(reader(ANONYMOUS), clerks)).toBe(false);
    expect(mayReadWhole(reader(ANONYMOUS), { ...dossier, applicantActorId: "anonymous" })).toBe(false);
  });
});

test.each<[string, Actor, Record<string, boolean>]>([
  [
    "a clerk of the body",
    who("CLERK", NEW),
    { handle: true, register: true, withdraw: true, mirror: false, transfer: false },
  ],
  [
    "a clerk of the old body",
    who("CLERK", OLD),
    { handle: false, register: false, withdraw: false, mirror: false, transfer: false },
  ],
  [
    "the applicant",
    who("CITIZEN", null, "citizen-7"),
    { handle: false, register: true, withdraw: true, mirror: false, transfer: false },
  ],
  [
    "another citizen",
    who("CITIZEN"),
    { handle: false, register: true, withdraw: false, mirror: false, transfer: false },
  ],
  [
    "home affairs",
    who("HOME_AFFAIRS"),
    { handle: false, register: false, withdraw: false, mirror: false, transfer: true },
  ],
  [
    "a partner system",
    who("PARTNER"),
    { handle: false, register: false, withdraw: false, mirror: true, transfer: false },
  ],
  ["an operator", OPERATOR, { handle: true, register: true, withdraw: true, mirror: true, transfer: true }],
  [
    "nobody in particular",
    ANONYMOUS,
    { handle: false, register: false, withdraw: false, mirror: false, transfer: false },
  ],
])("%s may do this and no more", (_, actor, expected) => {
  expect({
    handle: mayHandle(actor, NEW),
    register: mayRegister(actor, NEW),
    withdraw: mayWithdraw(actor, dossier),
    mirror: mayMirror(actor),
    transfer: mayTransfer(actor),
  }).toEqual(expected);
});
