import { type Actor, ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { expect, test } from "vitest";
import {
  authorityToRead,
  mayDecide,
  mayHandle,
  mayInspect,
  mayRead,
  mayReadAccesses,
  type Reader,
  type RecordFacts,
} from "./record-access.rules.js";

const [DECIDING, PLACE, ELSEWHERE, HOME] = ["deciding", "place", "elsewhere", "home-affairs"];
const PERSON = "Official_1";

const record: RecordFacts = {
  official: PERSON,
  complainant: "citizen-1",
  authorities: [DECIDING],
  managed: [DECIDING, PLACE],
  inspector: "inspector-1",
};

const by = (role: Role, organisationId: string | null, id = `${role}@${organisationId}`, officialId?: string): Actor =>
  actorOf({ kind: "person", id, organisationId, roles: [role], ...(officialId && { officialId }) });
const SCOPES: Record<string, string[]> = { [HOME]: [DECIDING, PLACE, HOME] };
const reading = (actor: Actor): Reader => ({
  actor,
  answersFor: new Set(actor.organisationId === null ? [] : [actor.organisationId]),
  manages: new Set(SCOPES[actor.organisationId ?? ""] ?? []),
});

const all: readonly [string, Actor][] = [
  ["nobody", ANONYMOUS],
  ["somebody without a role whose record it is", actorOf({ kind: "person", id: "minh", officialId: PERSON })],
  ["somebody whose subject reads like the official", actorOf({ kind: "person", id: PERSON })],
  ["another official", actorOf({ kind: "person", id: "mai", officialId: "Official_2" })],
  ["a system that claims to be the official", actorOf({ kind: "system", id: "tax", officialId: PERSON })],
  ["whoever complained", actorOf({ kind: "person", id: "citizen-1" })],
  ["an official who reads like whoever complained", actorOf({ kind: "person", id: "mai", officialId: "citizen-1" })],
  ["the head of the deciding body", by("HEAD", DECIDING)],
  ["the chairman who decides", by("CHAIRMAN", DECIDING)],
  ["the personnel office of the deciding body", by("PERSONNEL_OFFICE", DECIDING)],
  ["a clerk of the deciding body", by("CLERK", DECIDING)],
  ["the head of the body where it happened", by("HEAD", PLACE)],
  ["the personnel office of another body", by("PERSONNEL_OFFICE", ELSEWHERE)],
  ["a personnel office of no body", by("PERSONNEL_OFFICE", null)],
  ["home affairs above", by("HOME_AFFAIRS", HOME)],
  ["home affairs of elsewhere", by("HOME_AFFAIRS", ELSEWHERE)],
  ["home affairs of no body", by("HOME_AFFAIRS", null)],
  ["the inspector of the case", by("INSPECTOR", ELSEWHERE, "inspector-1")],
  ["another inspector", by("INSPECTOR", DECIDING, "inspector-2")],
  ["somebody of the inspector's name who is none", by("CLERK", ELSEWHERE, "inspector-1")],
  ["an analyst", by("ANALYST", null)],
  ["a citizen", by("CITIZEN", null)],
  ["Justice", by("JUSTICE", DECIDING)],
  ["the operator", OPERATOR],
];
const those = (may: (reader: Reader) => boolean) =>
  all.filter(([, actor]) => may(reading(actor))).map(([name]) => name);

test("a record is read by the person, whoever complained, the deciding body, home affairs above and its inspector alone", () => {
  expect(those((reader) => mayRead(reader, record))).toEqual([
    "somebody without a role whose record it is",
    "whoever complained",
    "the head of the deciding body",
    "the chairman who decides",
    "the personnel office of the deciding body",
    "home affairs above",
    "the inspector of the case",
    "the operator",
  ]);
});

test("a record that names nobody is no record of whoever is no official, signed in or not", () => {
  for (const actor of [ANONYMOUS, actorOf({ kind: "person", id: "mai" })])
    expect(mayRead(reading(actor), { ...record, official: null, complainant: null })).toBe(false);
});

test("it is handled by those of the deciding body who deal with staff", () => {
  expect(those((reader) => mayHandle(reader, DECIDING))).toEqual([
    "the head of the deciding body",
    "the chairman who decides",
    "the personnel office of the deciding body",
    "the operator",
  ]);
});

test("it is decided by the head or the chairman", () => {
  expect(those((reader) => mayDecide(reader, DECIDING, PERSON))).toEqual([
    "the head of the deciding body",
    "the chairman who decides",
    "the operator",
  ]);
});

test("nobody handles or decides his or her own case", () => {
  const own = reading(by("HEAD", DECIDING, "minh", PERSON));

  expect([mayHandle(own, DECIDING, PERSON), mayDecide(own, DECIDING, PERSON)]).toEqual([false, false]);
});

test("duty is inspected by inspectors and home affairs of the inspecting body", () => {
  expect(those((reader) => mayInspect(reader, ELSEWHERE))).toEqual([
    "home affairs of elsewhere",
    "the inspector of the case",
    "the operator",
  ]);
});

test("each reads by an authority of its own, which the access log names", () => {
  const named = all.map(([name, actor]) => [name, authorityToRead(reading(actor), record)]);

  expect(named.filter(([, authority]) => authority !== null)).toEqual([
    ["somebody without a role whose record it is", "PERSON"],
    ["whoever complained", "PERSON"],
    ["the head of the deciding body", "DECIDING_AUTHORITY"],
    ["the chairman who decides", "DECIDING_AUTHORITY"],
    ["the personnel office of the deciding body", "PERSONNEL_OFFICE"],
    ["home affairs above", "HOME_AFFAIRS"],
    ["the inspector of the case", "INSPECTOR"],
    ["the operator", "OPERATOR"],
  ]);
});

test("who read a record is told to the person, to home affairs above and to the operator", () => {
  expect(those((reader) => mayReadAccesses(reader, record))).toEqual([
    "somebody without a role whose record it is",
    "whoever complained",
    "home affairs above",
    "the operator",
  ]);
});
