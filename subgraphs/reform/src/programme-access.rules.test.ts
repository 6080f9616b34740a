import { type Actor, ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { describe, expect, test } from "vitest";
import {
  mayDecide,
  mayReadPlan,
  mayReadProgramme,
  mayReview,
  mayWorkFor,
  type Worker,
} from "./programme-access.rules.js";

const OWN = "Organisation_own";
const OTHER = "Organisation_other";

const who = (role: Role, organisationId: string | null = null): Actor =>
  actorOf({ kind: "person", id: role, organisationId, roles: [role] });

const all: readonly [string, Actor][] = [
  ["nobody", ANONYMOUS],
  ["a citizen", who("CITIZEN")],
  ["a clerk of the body", who("CLERK", OWN)],
  ["the head of the body", who("HEAD", OWN)],
  ["the personnel office of the body", who("PERSONNEL_OFFICE", OWN)],
  ["a clerk of another body", who("CLERK", OTHER)],
  ["the head of another body", who("HEAD", OTHER)],
  ["a clerk of no body", who("CLERK")],
  ["Home Affairs", who("HOME_AFFAIRS", OTHER)],
  ["the Chairman", who("CHAIRMAN", OTHER)],
  ["Justice", who("JUSTICE", OTHER)],
  ["an inspector", who("INSPECTOR", OTHER)],
  ["an analyst", who("ANALYST")],
  ["a partner", who("PARTNER")],
  ["the operator", OPERATOR],
];
/** Everybody stands for the own body, some also for one that it took over. */
const worker = (actor: Actor, ...tookOver: string[]): Worker => ({
  actor,
  standsFor: new Set([...(actor.organisationId === null ? [] : [actor.organisationId]), ...tookOver]),
});
const those = (may: (actor: Actor) => boolean) => all.filter(([, actor]) => may(actor)).map(([name]) => name);
const everybody = all.map(([name]) => name);

describe("who may", () => {
  test("read the programme: everybody", () => {
    expect(those(mayReadProgramme)).toEqual(everybody);
  });

  test("read a plan that was submitted: everybody", () => {
    expect(those((actor) => mayReadPlan(worker(actor), { organisationId: OWN, submittedOn: "2026-01-05" }))).toEqual(
      everybody,
    );
  });

  test("read a plan that is a draft: its body and the standing body", () => {
    expect(those((actor) => mayReadPlan(worker(actor), { organisationId: OWN, submittedOn: null }))).toEqual([
      "a clerk of the body",
      "the head of the body",
      "the personnel office of the body",
      "Home Affairs",
      "the operator",
    ]);
  });

  test("write plans and reports of a body and tell of its problems", () => {
    expect(those((actor) => mayWorkFor(worker(actor), OWN))).toEqual([
      "a clerk of the body",
      "the head of the body",
      "the operator",
    ]);
  });

  test("write plans and reports of a body that another took over whole: heads and clerks of that one too", () => {
    const standsForOwn = (actor: Actor) => worker(actor, ...(actor.organisationId === OTHER ? [OWN] : []));

    expect(those((actor) => mayWorkFor(standsForOwn(actor), OWN))).toEqual([
      "a clerk of the body",
      "the head of the body",
      "a clerk of another body",
      "the head of another body",
      "the operator",
    ]);
  });

  test("review, remind, inspect and report to the Chairman", () => {
    expect(those(mayReview)).toEqual(["Home Affairs", "the operator"]);
  });

  test("approve plans, assign tasks, decide on problems", () => {
    expect(those(mayDecide)).toEqual(["the Chairman", "the operator"]);
  });
});
