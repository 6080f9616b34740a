import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { COMMITTEE, chairman, citizen, clerk, homeAffairs, TOURISM, who } from "../../test/procedure-world.js";
import type { ProcessingTime } from "../channel/processing-time.rules.js";
import { refusalToAssign, refusalToEnd, statutoryTimes } from "./execution.rules.js";
import { mayAssign } from "./execution-access.rules.js";

const PUBLISHED: ProcessingTime[] = [
  { amount: 10, unit: "WORKING_DAY", note: null },
  { amount: 20, unit: "WORKING_DAY", note: "phải xác minh" },
];

describe("the time within which a body must do a procedure", () => {
  it("is its own where it has set one", () => {
    const own = { amount: 6, unit: "WORKING_DAY" as const, note: null };

    expect(statutoryTimes(own, PUBLISHED)).toEqual([own]);
  });

  it("is every published one where it has set none, or where nobody is known to do it", () => {
    expect(statutoryTimes({ amount: null, unit: null, note: null }, PUBLISHED)).toEqual(PUBLISHED);
    expect(statutoryTimes(null, PUBLISHED)).toEqual(PUBLISHED);
    expect(statutoryTimes(null, [])).toEqual([]);
  });
});

const FACTS = {
  assignedFrom: plainDate("2026-08-01"),
  decision: { number: "900/QĐ-UBND", decidedOn: plainDate("2026-07-20") },
  time: null,
  editions: [{ validFrom: plainDate("2026-01-16"), validTo: null, start: "SET_UP" as const }],
  others: [],
};

test.each([
  ["from the day of the decision on", {}, null],
  ["before it", { assignedFrom: plainDate("2026-07-19") }, "BEFORE_DECISION assignedFrom"],
  ["in no time", { time: { amount: 0, unit: "DAY" as const, note: null } }, "INVALID_VALUE time"],
  [
    "before the procedure was set up",
    { assignedFrom: plainDate("2026-01-15"), decision: { number: "1", decidedOn: plainDate("2026-01-01") } },
    "BEFORE_START ",
  ],
  ["after it was withdrawn", { editions: [{ ...FACTS.editions[0]!, validTo: plainDate("2026-08-01") }] }, "ENDED "],
  [
    "while the body does it already",
    { others: [{ validFrom: plainDate("2026-02-01"), validTo: plainDate("2026-08-02") }] },
    "OVERLAPS assignedFrom",
  ],
  [
    "when the body has just stopped",
    { others: [{ validFrom: plainDate("2026-02-01"), validTo: FACTS.assignedFrom }] },
    null,
  ],
])("a procedure assigned %s: %#", (_case, change, expected) => {
  const refused = refusalToAssign({ ...FACTS, ...change });

  expect(refused && `${refused.code} ${refused.field.join(".")}`).toBe(expected);
});

test.each([
  ["2026-09-01", "2026-08-20", null, null],
  ["2026-09-01", "2026-09-02", null, "BEFORE_DECISION endedOn"],
  ["2026-08-01", "2026-07-20", null, "BEFORE_START endedOn"],
  ["2026-09-01", "2026-08-20", "2026-08-15", "ENDED serviceId"],
])(
  "an assignment since 1 August ended on %s by a decision of %s, over on %s: %s",
  (endedOn, decidedOn, validTo, expected) => {
    const refused = refusalToEnd(
      { validFrom: plainDate("2026-08-01"), validTo: validTo === null ? null : plainDate(validTo) },
      { endedOn: plainDate(endedOn), decision: { number: "1", decidedOn: plainDate(decidedOn) } },
    );

    expect(refused && `${refused.code} ${refused.field.join(".")}`).toBe(expected);
  },
);

test.each([
  ["a Chairman", chairman, true],
  ["the home affairs department", homeAffairs, true],
  ["a clerk of the body that promulgates", clerk, true],
  ["a clerk of the body that is to do it", who("CLERK", TOURISM), false],
  ["a citizen", citizen, false],
])("%s may assign a procedure: %#", (_who, actor, may) => {
  expect(mayAssign(actor, { promulgatorId: COMMITTEE })).toBe(may);
});
