import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import type { DisciplineForm } from "../regime/discipline-words.js";
import { formCalledFor, heaviest, isRepetition, servedOn } from "./decision-form.rules.js";

const day = plainDate;
const officer = { staffKind: "CIVIL_SERVANT", isLeader: false } as const;
const leader = { staffKind: "CIVIL_SERVANT", isLeader: true } as const;

test.each([
  [[], null],
  [["REPRIMAND"], "REPRIMAND"],
  [["REPRIMAND", "DISMISSAL", "WARNING"], "DISMISSAL"],
] as const)("of %j the heaviest is %s", (forms, expected) => {
  expect(heaviest(forms)).toBe(expected);
});

describe("acts call for", () => {
  test.each([
    ["one act for its own form", officer, ["REPRIMAND"], null, "2026-03-01", "REPRIMAND"],
    ["several for the heaviest", officer, ["REPRIMAND", "WARNING"], null, "2026-03-01", "WARNING"],
    ["one while serving a reprimand: a step above both", officer, ["REPRIMAND"], "REPRIMAND", "2026-03-01", "WARNING"],
    [
      "one lighter than what is served: a step above that",
      leader,
      ["REPRIMAND"],
      "WARNING",
      "2026-03-01",
      "REMOVAL_FROM_OFFICE",
    ],
    ["one heavier than what is served: a step above it", officer, ["WARNING"], "REPRIMAND", "2026-03-01", "DISMISSAL"],
    ["a step that the regime of 2022 had", officer, ["REPRIMAND"], "WARNING", "2022-03-01", "SALARY_STEP_REDUCTION"],
    ["nothing above the heaviest", officer, ["DISMISSAL"], "WARNING", "2026-03-01", "DISMISSAL"],
    ["a form that is gone: the milder one left", leader, ["DEMOTION"], null, "2026-03-01", "WARNING"],
    ["no act for none", officer, [], null, "2026-03-01", null],
  ] as const)("%s", (_what, staff, forms, serving, on, expected) => {
    expect(formCalledFor(staff, forms as readonly DisciplineForm[], serving, day(on))).toBe(expected);
  });
});

describe("while serving", () => {
  const reprimand = {
    id: "1",
    form: "REPRIMAND",
    effectiveOn: day("2025-03-10"),
    partyDecidedOn: null,
    cancelledOn: null,
    replacedOn: null,
  } as const;
  const warning = { ...reprimand, id: "2", form: "WARNING", effectiveOn: day("2025-06-01") } as const;
  const dismissal = { ...reprimand, id: "3", form: "DISMISSAL" } as const;

  test.each([
    ["2025-03-09", [reprimand], null],
    ["2025-03-10", [reprimand], "1"],
    ["2026-03-09", [reprimand], "1"],
    ["2026-03-10", [reprimand], null],
    ["2025-07-01", [reprimand, warning], "2"],
    ["2025-07-01", [{ ...reprimand, replacedOn: day("2025-06-01") }], null],
    ["2025-07-01", [{ ...reprimand, cancelledOn: day("2025-06-01") }], null],
    ["2025-07-01", [dismissal], null],
  ] as const)("on %s of %j, it is %s", (on, decisions, id) => {
    expect(servedOn(decisions, day(on))?.id ?? null).toBe(id);
  });

  test.each([
    ["HARASSMENT", "2025-03-09", false],
    ["HARASSMENT", "2025-03-10", true],
    ["HARASSMENT", "2026-03-09", true],
    ["HARASSMENT", "2026-03-10", false],
    ["WORKING_HOURS", "2025-05-01", false],
  ] as const)("%s again on %s is a repetition: %s", (kind, on, repeated) => {
    const earlier = [{ decision: reprimand, kinds: ["HARASSMENT", "DOSSIER_DELAY"] as const }];

    expect(isRepetition({ kind, committedOn: day(on) }, earlier)).toBe(repeated);
  });

  test("what was cancelled is not repeated", () => {
    const earlier = [{ decision: { ...reprimand, cancelledOn: day("2025-09-01") }, kinds: ["HARASSMENT"] as const }];

    expect(isRepetition({ kind: "HARASSMENT", committedOn: day("2025-05-01") }, earlier)).toBe(false);
  });
});
