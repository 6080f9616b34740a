import { ANONYMOUS, actorOf, type Role } from "@lienthong/kernel/domain/actor.js";
import { expect, it } from "vitest";
import { mayReadHeadRating } from "./evaluation-access.rules.js";

const who = (role: Role, organisationId: string | null) =>
  actorOf({ kind: "person", id: "someone", organisationId, roles: [role] });

it.each([
  ["nobody in particular", ANONYMOUS, false],
  ["an analyst", who("ANALYST", null), false],
  ["a clerk of the body", who("CLERK", "health"), false],
  ["the head of the body", who("HEAD", "health"), true],
  ["the personnel office of the body", who("PERSONNEL_OFFICE", "health"), true],
  ["the head of another body", who("HEAD", "finance"), false],
  ["Sở Nội vụ", who("HOME_AFFAIRS", "home"), true],
  ["the Chairman", who("CHAIRMAN", null), true],
])("how the head of Sở Y tế is rated: may %s know it? %s", (_who, actor, may) => {
  expect(mayReadHeadRating(actor, "health")).toBe(may);
});
