import { actorOf, type Role } from "@lienthong/kernel/domain/actor.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type AppointmentFacts, mayAppoint, refusalToAppoint, refusalToEnd } from "./membership.rules.js";

const span = (from: string, to: string | null) => ({ validFrom: plainDate(from), validTo: to as PlainDate | null });
const held = (officialId: string, from: string, to: string | null) => ({ officialId, ...span(from, to) });
const POST = { seats: 1, ...span("2021-01-01", "2025-07-01") };
const DIRECTOR: AppointmentFacts = {
  ...{ officialId: "new", ...span("2023-01-01", "2025-07-01"), decidedOn: plainDate("2022-12-20"), post: POST },
  memberships: [held("old", "2021-01-01", "2023-01-01")],
};

it.each<[string, Partial<AppointmentFacts>, string | null]>([
  ["from the day the seat is free", {}, null],
  ["a day too early", span("2022-12-31", "2025-07-01"), "OVERLAPS validFrom"],
  [
    "between two others, in an open seat",
    { ...span("2023-01-01", "2024-01-01"), memberships: [held("b", "2024-01-01", null)] },
    null,
  ],
  [
    "into somebody else's time to come",
    { ...span("2023-01-01", "2024-01-02"), memberships: [held("b", "2024-01-01", null)] },
    "OVERLAPS validFrom",
  ],
  ["longer than the post lasts", span("2023-01-01", null), "ENDED postId"],
  ["after the post's end", span("2025-07-01", "2025-08-01"), "ENDED postId"],
  ["before the post's first day", { ...span("2020-12-31", "2022-01-01"), memberships: [] }, "BEFORE_START validFrom"],
  ["before the decision", { decidedOn: plainDate("2023-01-02") }, "BEFORE_DECISION validFrom"],
  ["with an end on the first day", span("2023-01-01", "2023-01-01"), "INVALID_VALUE validTo"],
  ["to one of two seats", { post: { ...POST, seats: 2 }, memberships: [held("a", "2021-01-01", null)] }, null],
  [
    "to the third of two seats",
    { post: { ...POST, seats: 2 }, memberships: [held("a", "2021-01-01", null), held("b", "2024-01-01", null)] },
    "OVERLAPS validFrom",
  ],
  [
    "to two seats held one after the other",
    {
      post: { ...POST, seats: 2 },
      memberships: [held("a", "2023-01-01", "2024-01-01"), held("b", "2024-01-01", null)],
    },
    null,
  ],
  [
    "to a second seat of the same post",
    { post: { ...POST, seats: 2 }, memberships: [held("new", "2021-01-01", null)] },
    "OVERLAPS officialId",
  ],
])("an official is appointed %s: %s", (_what, differing, refused) => {
  const found = refusalToAppoint({ ...DIRECTOR, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

it.each([
  ["an open membership", span("2021-01-01", null), "2022-01-01", null],
  ["one that has an end", span("2021-01-01", "2023-01-01"), "2022-01-01", "ENDED membershipId"],
  ["one on its first day", span("2021-01-01", null), "2021-01-01", "BEFORE_START endsOn"],
  ["one before the decision", span("2021-01-01", null), "2021-12-31", "BEFORE_DECISION endsOn"],
])("ends %s: %s", (_what, membership, endsOn, refused) => {
  const found = refusalToEnd({ membership, endsOn: plainDate(endsOn), decidedOn: plainDate("2022-01-01") });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

const actor = (role: Role, organisationId: string | null) =>
  actorOf({ kind: "person", id: "a", roles: [role], organisationId });

it.each([
  ["HOME_AFFAIRS", null, true],
  ["OPERATOR", null, true],
  ["PERSONNEL_OFFICE", "finance", true],
  ["HEAD", "finance", true],
  ["HEAD", "health", false],
  ["PERSONNEL_OFFICE", null, false],
  ["CHAIRMAN", "finance", false],
  ["CLERK", "finance", false],
] as const)("%s of %s may appoint in the finance department: %s", (role, body, may) => {
  expect(mayAppoint(actor(role, body), "finance")).toBe(may);
});
