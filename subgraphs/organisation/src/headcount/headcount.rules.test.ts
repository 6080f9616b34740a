import { actorOf, ROLES } from "@lienthong/kernel/domain/actor.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import {
  type AssignmentFacts,
  mayAssignHeadcount,
  mayDecideHeadcount,
  numberInForce,
  refusalToAssign,
} from "./headcount.rules.js";

const DECISION = { number: "2813/QĐ-UBND", decidedOn: plainDate("2024-12-19"), issuerId: null };
const FINANCE: AssignmentFacts = {
  ...{ year: 2025, number: 57, effectiveOn: plainDate("2025-01-01"), newestFrom: null, decision: DECISION },
  body: { validFrom: plainDate("2021-01-01"), validTo: plainDate("2025-02-19") },
  decided: { number: 1953, decidedOn: plainDate("2024-12-10") },
  assignedToOthers: 1800,
};

it.each<[string, Partial<AssignmentFacts>, string | null]>([
  ["what is left and less", {}, null],
  ["all that is left", { number: 153 }, null],
  ["one more than is left", { number: 154 }, "EXCEEDS_DECIDED number"],
  ["nothing", { number: 0 }, null],
  ["less than nothing", { number: -1 }, "INVALID_VALUE number"],
  ["a number of another year", { effectiveOn: plainDate("2024-12-31") }, "INVALID_VALUE effectiveOn"],
  [
    "a number before the body's first day",
    { body: { validFrom: plainDate("2025-01-02"), validTo: null } },
    "BEFORE_START effectiveOn",
  ],
  ["a number after the body's end", { effectiveOn: plainDate("2025-02-19") }, "ENDED organisationId"],
  ["a number from the day of the newest", { newestFrom: plainDate("2025-01-01") }, "OVERLAPS effectiveOn"],
  [
    "a number before its decision",
    { decision: { ...DECISION, decidedOn: plainDate("2025-01-02") } },
    "BEFORE_DECISION effectiveOn",
  ],
  ["a number where nothing is decided", { decided: null }, "MISSING_VALUE organisationId"],
  [
    "a number before the council decided",
    { decision: { ...DECISION, decidedOn: plainDate("2024-12-09") } },
    "BEFORE_DECISION decision.decidedOn",
  ],
])("assigns %s: %s", (_what, differing, refused) => {
  const found = refusalToAssign({ ...FINANCE, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

const number = (stage: "DECIDED" | "ASSIGNED", n: number, from: string, to: string | null) => ({
  ...{ stage, number: n, validFrom: plainDate(from), validTo: to as PlainDate | null },
});
const NUMBERS = [
  number("DECIDED", 1953, "2025-01-01", null),
  number("ASSIGNED", 57, "2025-01-01", "2025-02-19"),
  number("ASSIGNED", 60, "2025-02-19", null),
];

it.each([
  ["ASSIGNED", "2025-02-18", 57],
  ["ASSIGNED", "2025-02-19", 60],
  ["ASSIGNED", null, 60],
  ["ASSIGNED", "2024-12-31", undefined],
  ["DECIDED", null, 1953],
  ["PRESENT", null, undefined],
] as const)("the number %s on %s is %s", (stage, on, found) => {
  expect(numberInForce(NUMBERS, stage, on && plainDate(on))?.number).toBe(found);
});

it("lets the chairman decide, and the home affairs department decide and assign", () => {
  const rolesThat = (may: typeof mayDecideHeadcount) =>
    ROLES.map(({ role }) => role).filter((role) => may(actorOf({ kind: "person", id: "a", roles: [role] })));

  expect(rolesThat(mayDecideHeadcount)).toEqual(["CHAIRMAN", "HOME_AFFAIRS", "OPERATOR"]);
  expect(rolesThat(mayAssignHeadcount)).toEqual(["HOME_AFFAIRS", "OPERATOR"]);
});
