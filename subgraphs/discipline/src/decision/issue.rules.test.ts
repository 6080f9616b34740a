import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToIssue } from "./issue.rules.js";

const day = plainDate;
const TODAY = day("2026-03-20");
const matter = {
  step: "RECOMMENDED",
  staffKind: "CIVIL_SERVANT",
  isLeader: 1,
  recommendedOn: day("2026-03-01"),
  recommendedForm: "WARNING",
} as const;
const decision = {
  number: "12/QĐ-SNV",
  form: "WARNING",
  decidedOn: day("2026-03-05"),
  effectiveOn: day("2026-03-10"),
} as const;
const inMidCase = { ...matter, recommendedOn: day("2025-06-20"), recommendedForm: "DEMOTION" } as const;
const on = (decidedOn: string) => ({ ...decision, decidedOn: day(decidedOn), effectiveOn: day(decidedOn) });

test.each([
  ["as the council recommended", matter, decision, null],
  ["heavier than it recommended", matter, { ...decision, form: "DISMISSAL" }, null],
  ["milder than the acts call for", matter, { ...decision, form: "REPRIMAND" }, "INVALID_VALUE form"],
  ["before the review", { ...matter, step: "OPEN" }, decision, "WRONG_STEP caseId"],
  ["before the recommendation", { ...matter, step: "REVIEWED" }, decision, "WRONG_STEP caseId"],
  ["a second time", { ...matter, step: "DECIDED" }, decision, "WRONG_STEP caseId"],
  ["after it was closed", { ...matter, step: "CLOSED" }, decision, "WRONG_STEP caseId"],
  ["without a number", matter, { ...decision, number: " " }, "MISSING_VALUE number"],
  ["dated before the recommendation", matter, on("2026-02-27"), "BEFORE_START decidedOn"],
  ["dated tomorrow", matter, on("2026-03-21"), "INVALID_VALUE decidedOn"],
  ["in effect before its day", matter, { ...decision, effectiveOn: day("2026-03-04") }, "BEFORE_DECISION effectiveOn"],
  ["a form of other staff", matter, { ...decision, form: "RECALL" }, "FORM_NOT_PROVIDED form"],
  ["a demotion on its last day", inMidCase, { ...on("2025-06-30"), form: "DEMOTION" }, null],
  [
    "a demotion on the first day without it",
    inMidCase,
    { ...on("2025-07-01"), form: "DEMOTION" },
    "FORM_NOT_PROVIDED form",
  ],
  ["what is left of a demotion that is gone", inMidCase, { ...on("2025-07-01"), form: "WARNING" }, null],
] as const)("a decision %s", (_what, facts, given, expected) => {
  const refused = refusalToIssue(facts, given, TODAY);

  expect(refused && `${refused.code} ${refused.field.join(".")}`).toBe(expected);
});
