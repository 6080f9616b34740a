import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import {
  type FindingFacts,
  type FollowUpFact,
  findingStateOn,
  refusalToFinding,
  refusalToFollowUp,
  refusalToOpen,
} from "./finding.rules.js";

const today = plainDate("2026-11-23");
const finding: FindingFacts = { foundOn: plainDate("2026-05-12"), dueOn: plainDate("2026-06-30") };
const looked = (day: string, isRemedied: 0 | 1): FollowUpFact => ({ takenOn: plainDate(day), isRemedied });

describe("a finding stands", () => {
  test.each<[Partial<FindingFacts>, FollowUpFact[], string, string]>([
    [{}, [], "2026-06-30", "OPEN"],
    [{}, [], "2026-07-01", "OVERDUE"],
    [{}, [looked("2026-06-20", 0)], "2026-06-21", "OPEN"],
    [{}, [looked("2026-06-20", 1)], "2026-06-19", "OPEN"],
    [{}, [looked("2026-06-20", 1)], "2026-06-20", "REMEDIED"],
    [{}, [looked("2026-06-20", 0), looked("2026-08-01", 1)], "2026-07-31", "OVERDUE"],
    [{}, [looked("2026-06-20", 0), looked("2026-08-01", 1)], "2026-11-23", "REMEDIED"],
    [{ dueOn: null }, [], "2026-11-23", "NOTED"],
  ])("%j after %j on %s: %s", (changes, followUps, day, state) => {
    expect(findingStateOn({ ...finding, ...changes }, followUps, plainDate(day))).toBe(state);
  });
});

test.each([
  ["today", "Việc thực hiện kế hoạch năm 2026", "2026-11-23", undefined],
  ["ahead", "Việc thực hiện kế hoạch năm 2026", "2026-11-24", "INVALID_VALUE"],
  ["of nothing", "", "2026-05-10", "MISSING_VALUE"],
])("an inspection opened %s", (_, scope, on, code) => {
  expect(refusalToOpen(scope, plainDate(on), today)?.code).toBe(code);
});

test.each([
  ["on the day of the opening", { foundOn: "2026-05-10" }, undefined],
  ["before the opening", { foundOn: "2026-05-09" }, "BEFORE_START"],
  ["ahead", { foundOn: "2026-11-24", dueOn: null }, "INVALID_VALUE"],
  ["due before it was found", { dueOn: "2026-05-11" }, "BEFORE_START"],
  ["due on the day it was found", { dueOn: "2026-05-12" }, undefined],
  ["that needs no remedy", { dueOn: null }, undefined],
  ["that says nothing", { text: " " }, "MISSING_VALUE"],
])("a finding %s", (_, changes, code) => {
  const given = { text: "Chưa công khai thủ tục", ...finding, ...changes } as Parameters<typeof refusalToFinding>[0];

  expect(refusalToFinding(given, plainDate("2026-05-10"), today)?.code).toBe(code);
});

test.each<[string, Partial<FindingFacts>, FollowUpFact[], string, string, string | undefined]>([
  ["with a note", {}, [], "2026-06-20", "Đã khắc phục", undefined],
  ["again", {}, [looked("2026-06-20", 0)], "2026-06-20", "Đã khắc phục", undefined],
  ["before the time before", {}, [looked("2026-06-20", 0)], "2026-06-19", "Đã khắc phục", "BEFORE_START"],
  ["before it was found", {}, [], "2026-05-11", "Đã khắc phục", "BEFORE_START"],
  ["after it was remedied", {}, [looked("2026-06-20", 1)], "2026-07-01", "Đã khắc phục", "ALREADY_DONE"],
  ["though nothing is to be remedied", { dueOn: null }, [], "2026-06-20", "Đã khắc phục", "WRONG_KIND"],
  ["ahead", {}, [], "2026-11-24", "Đã khắc phục", "INVALID_VALUE"],
  ["without a note", {}, [], "2026-06-20", "", "MISSING_VALUE"],
])("a finding is followed up %s", (_, changes, followUps, on, note, code) => {
  const refused = refusalToFollowUp({ ...finding, ...changes }, followUps, { on: plainDate(on), note }, today);

  expect(refused?.code).toBe(code);
});
