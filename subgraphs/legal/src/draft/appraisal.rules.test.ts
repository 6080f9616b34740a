import { describe, expect, it, test } from "vitest";
import { APPRAISAL_CRITERIA, type FindingFact, refusalsToFindings } from "./appraisal.rules.js";

const met: readonly FindingFact[] = APPRAISAL_CRITERIA.map((criterion) => ({ criterion, verdict: "MET", note: null }));
const withOne = (finding: Partial<FindingFact>, at = 3) => met.with(at, { ...met[at]!, ...finding });

describe("an appraisal by the five criteria of directive 34/CT-UBND", () => {
  it("stands with a finding on each", () => {
    expect(refusalsToFindings(met, "FIT")).toEqual([]);
  });

  test.each(APPRAISAL_CRITERIA.map((criterion) => [criterion]))("is refused without a finding on %s", (criterion) => {
    const refusals = refusalsToFindings(
      met.filter((finding) => finding.criterion !== criterion),
      "FIT",
    );

    expect(refusals).toEqual([
      {
        code: "CRITERION_MISSING",
        field: ["findings"],
        message: `No finding on ${criterion}; an appraisal judges all five criteria.`,
      },
    ]);
  });

  test.each([
    ["a criterion judged twice", [...met, met[0]!], "FIT", "INVALID_VALUE", ["findings", "5", "criterion"]],
    [
      "a shortcoming without a word",
      withOne({ verdict: "NOT_MET" }),
      "NOT_FIT",
      "MISSING_VALUE",
      ["findings", "3", "note"],
    ],
    ["a blank note", withOne({ verdict: "PARTLY_MET", note: " " }), "FIT", "MISSING_VALUE", ["findings", "3", "note"]],
    [
      "fit, but a criterion is not met",
      withOne({ verdict: "NOT_MET", note: "no funds" }),
      "FIT",
      "INVALID_VALUE",
      ["conclusion"],
    ],
  ] as const)("is refused: %s", (_, findings, conclusion, code, field) => {
    expect(refusalsToFindings(findings, conclusion)).toMatchObject([{ code, field }]);
  });

  it("may conclude fit after changes where a criterion is not met yet", () => {
    expect(refusalsToFindings(withOne({ verdict: "NOT_MET", note: "no funds" }), "FIT_AFTER_CHANGES")).toEqual([]);
  });
});
