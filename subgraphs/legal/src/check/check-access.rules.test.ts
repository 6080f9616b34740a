import { ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { expect, test } from "vitest";
import { mayCheck, mayReview } from "./check-access.rules.js";

const who = (role: Role, organisationId: string | null) =>
  actorOf({ kind: "person", id: role, organisationId, roles: [role] });

test.each([
  ["nobody", ANONYMOUS, false, false],
  ["Justice", who("JUSTICE", "Organisation_justice"), true, true],
  ["the operator", OPERATOR, true, true],
  ["a clerk of the body that wrote it", who("CLERK", "Organisation_own"), false, true],
  ["the head of that body", who("HEAD", "Organisation_own"), false, true],
  ["a clerk of another body", who("CLERK", "Organisation_other"), false, false],
  ["a chairman", who("CHAIRMAN", "Organisation_own"), false, false],
])("%s", (_, actor, checks, reviews) => {
  expect(mayCheck(actor)).toBe(checks);
  expect(mayReview(actor, "Organisation_own")).toBe(reviews);
});

test("a clerk does not review a document whose draft nobody recorded", () => {
  expect(mayReview(who("CLERK", null), null)).toBe(false);
});
