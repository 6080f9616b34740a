import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { type AssignmentFacts, refusalToAssign, refusalToEnd } from "./assignment.rules.js";

const directive = { issuedOn: plainDate("2021-10-07"), programmeTo: plainDate("2031-01-01") };

const assignment = (changes: Partial<Record<keyof AssignmentFacts, string | null>> = {}): AssignmentFacts =>
  ({
    role: "LEAD",
    taskId: "task-1",
    organisationId: "so-tu-phap",
    validFrom: "2021-10-07",
    validTo: null,
    ...changes,
  }) as AssignmentFacts;

describe("an assignment", () => {
  test.each<[string, Parameters<typeof assignment>[0], Parameters<typeof assignment>[0][], string | undefined]>([
    ["of a lead from the day of the directive", {}, [], undefined],
    ["of a standing body for the whole programme", { role: "STANDING", taskId: null }, [], undefined],
    ["of a lead without its task", { taskId: null }, [], "MISSING_VALUE"],
    ["of a standing body in one task", { role: "STANDING" }, [], "WRONG_KIND"],
    ["of an accountable head in one task", { role: "ACCOUNTABLE_HEAD" }, [], "WRONG_KIND"],
    ["before the directive", { validFrom: "2021-10-06" }, [], "BEFORE_START"],
    ["on the last day of the programme", { validFrom: "2030-12-31" }, [], undefined],
    ["after the programme", { validFrom: "2031-01-01" }, [], "ENDED"],
    ["that ends as it begins", { validTo: "2021-10-07" }, [], "BEFORE_START"],
    ["of a second lead", {}, [{ organisationId: "so-noi-vu" }], "OVERLAPS"],
    [
      "of a lead from the day the last one ended",
      { validFrom: "2025-03-01" },
      [{ organisationId: "so-noi-vu", validTo: "2025-03-01" }],
      undefined,
    ],
    ["of a lead in another task", {}, [{ organisationId: "so-noi-vu", taskId: "task-2" }], undefined],
    [
      "of a second coordinating body",
      { role: "COORDINATING" },
      [{ role: "COORDINATING", organisationId: "so-noi-vu" }],
      undefined,
    ],
    ["of a body that coordinates already", { role: "COORDINATING" }, [{ role: "COORDINATING" }], "OVERLAPS"],
    ["of a coordinating body that leads", { role: "COORDINATING" }, [{}], undefined],
    [
      "of a second head",
      { role: "ACCOUNTABLE_HEAD", taskId: null },
      [{ role: "ACCOUNTABLE_HEAD", taskId: null, organisationId: "so-noi-vu" }],
      undefined,
    ],
  ])("%s", (_, changes, others, code) => {
    expect(refusalToAssign(assignment(changes), directive, others.map(assignment))?.code).toBe(code);
  });
});

describe("the end of an assignment", () => {
  test.each<[string, Parameters<typeof assignment>[0], string, string | undefined]>([
    ["a day after it began", {}, "2021-10-08", undefined],
    ["as it began", {}, "2021-10-07", "BEFORE_START"],
    ["a second time", { validTo: "2025-03-01" }, "2025-07-01", "ENDED"],
  ])("%s", (_, changes, endsOn, code) => {
    expect(refusalToEnd(assignment(changes), plainDate(endsOn))?.code).toBe(code);
  });
});
