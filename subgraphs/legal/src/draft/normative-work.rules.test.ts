import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { countNormativeWork, type NormativeWorkFact } from "./normative-work.rules.js";

const fact = (dueOn: string, more: Partial<Record<keyof NormativeWorkFact, string>> = {}): NormativeWorkFact => {
  const day = (text?: string) => (text === undefined ? null : plainDate(text));
  return {
    dueOn: plainDate(dueOn),
    issuedOn: day(more.issuedOn),
    withdrawnOn: day(more.withdrawnOn),
    appraisedOn: day(more.appraisedOn),
    checkedOn: day(more.checkedOn),
  };
};

it("counts what was due in a period as it stands on a day", () => {
  const facts = [
    fact("2026-06-30", { appraisedOn: "2026-05-02", issuedOn: "2026-06-15", checkedOn: "2026-08-01" }),
    fact("2026-06-30", { appraisedOn: "2026-06-20", issuedOn: "2026-07-02" }),
    fact("2026-06-30", { appraisedOn: "2026-10-01" }),
    fact("2026-12-10"),
    fact("2026-06-30", { withdrawnOn: "2026-03-01" }),
    fact("2026-06-30", { withdrawnOn: "2026-09-01" }),
  ];

  expect(countNormativeWork(facts, plainDate("2026-11-23"))).toEqual({
    due: 5,
    issued: 2,
    issuedOnTime: 1,
    appraised: 3,
    checked: 1,
    overdue: 2,
  });
});

it("counts nothing where nothing was due", () => {
  expect(countNormativeWork([], plainDate("2026-11-23"))).toEqual({
    due: 0,
    issued: 0,
    issuedOnTime: 0,
    appraised: 0,
    checked: 0,
    overdue: 0,
  });
});
