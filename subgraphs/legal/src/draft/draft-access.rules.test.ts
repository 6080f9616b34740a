import { type Actor, ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { mayAppraise, mayComment, mayDecide, mayDraft, mayGiveOpinion, mayRead } from "./draft-access.rules.js";

const OWN = "Organisation_own";
const OTHER = "Organisation_other";
const COMMITTEE = "Organisation_committee";
const COUNCIL = "Organisation_council";

const unpublished = { draftingBodyId: OWN, committeeId: COMMITTEE, issuerId: COUNCIL, publicOn: null };
const published = { ...unpublished, publicOn: plainDate("2026-03-01") };

const who = (role: Role, organisationId: string | null = null): Actor =>
  actorOf({ kind: "person", id: `${role}@${organisationId}`, organisationId, roles: [role] });

const all: readonly [string, Actor][] = [
  ["nobody", ANONYMOUS],
  ["a citizen", who("CITIZEN")],
  ["a clerk of the drafting body", who("CLERK", OWN)],
  ["the head of the drafting body", who("HEAD", OWN)],
  ["the personnel office of the drafting body", who("PERSONNEL_OFFICE", OWN)],
  ["a clerk of another body", who("CLERK", OTHER)],
  ["the head of another body", who("HEAD", OTHER)],
  ["a clerk of no body", who("CLERK")],
  ["Justice", who("JUSTICE", OTHER)],
  ["the chairman of the committee", who("CHAIRMAN", COMMITTEE)],
  ["the chairman of another committee", who("CHAIRMAN", OTHER)],
  ["Home Affairs", who("HOME_AFFAIRS", OTHER)],
  ["an inspector", who("INSPECTOR", OTHER)],
  ["an analyst", who("ANALYST")],
  ["a partner", who("PARTNER")],
  ["the operator", OPERATOR],
];
const those = (may: (actor: Actor) => boolean) => all.filter(([, actor]) => may(actor)).map(([name]) => name);

describe("who may", () => {
  test("read a draft that was published: everybody", () => {
    expect(those((actor) => mayRead(actor, published))).toEqual(all.map(([name]) => name));
  });

  test("read a draft that was not", () => {
    expect(those((actor) => mayRead(actor, unpublished))).toEqual([
      "a clerk of the drafting body",
      "the head of the drafting body",
      "the personnel office of the drafting body",
      "Justice",
      "the chairman of the committee",
      "the chairman of another committee",
      "Home Affairs",
      "the operator",
    ]);
  });

  test("work on a draft", () => {
    expect(those((actor) => mayDraft(actor, published))).toEqual([
      "a clerk of the drafting body",
      "the head of the drafting body",
      "the operator",
    ]);
  });

  test("comment: whoever has signed in", () => {
    expect(those(mayComment)).toEqual(all.map(([name]) => name).filter((name) => name !== "nobody"));
  });

  test("appraise", () => {
    expect(those(mayAppraise)).toEqual(["Justice", "the operator"]);
  });

  test("give the opinion of the member who heads another body", () => {
    expect(those((actor) => mayGiveOpinion(actor, published, OTHER))).toEqual([
      "the head of another body",
      "the chairman of the committee",
      "the operator",
    ]);
  });

  test("give the opinion of a member who heads none", () => {
    expect(those((actor) => mayGiveOpinion(actor, published, null))).toEqual([
      "the chairman of the committee",
      "the operator",
    ]);
  });

  test("issue it, submit it, decide on the simplified procedure", () => {
    expect(those((actor) => mayDecide(actor, published))).toEqual(["the chairman of the committee", "the operator"]);
    expect(mayDecide(who("CHAIRMAN", COUNCIL), published)).toBe(true);
  });
});
