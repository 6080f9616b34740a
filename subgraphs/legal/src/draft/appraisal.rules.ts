import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { AppraisalConclusion } from "./draft-step.rules.js";

/** The five qualities that directive 34/CT-UBND asks of normative documents, and by which an appraisal judges. */
export const APPRAISAL_CRITERIA = ["RIGOROUS", "TIMELY", "WITHIN_COMPETENCE", "FEASIBLE", "FIT_FOR_PRACTICE"] as const;

export type AppraisalCriterion = (typeof APPRAISAL_CRITERIA)[number];

export const FINDING_VERDICTS = ["MET", "PARTLY_MET", "NOT_MET"] as const;

export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

export interface FindingFact {
  criterion: AppraisalCriterion;
  verdict: FindingVerdict;
  /** What is lacking; null where nothing is. */
  note: string | null;
}

/** Why an appraisal is incomplete or contradicts itself; none when it stands. */
export function refusalsToFindings(findings: readonly FindingFact[], conclusion: AppraisalConclusion): Refusal[] {
  const missing = APPRAISAL_CRITERIA.filter((criterion) => !findings.some((each) => each.criterion === criterion));
  if (missing.length > 0) {
    const message = `No finding on ${missing.join(", ")}; an appraisal judges all five criteria.`;
    return [refusal("CRITERION_MISSING", "findings", message)];
  }
  const faults = findings.flatMap((finding, at) => refusalToFinding(finding, at, findings) ?? []);
  if (faults.length === 0 && conclusion === "FIT" && findings.some(({ verdict }) => verdict === "NOT_MET")) {
    const message =
      "A draft that does not meet a criterion is not fit as it is; conclude FIT_AFTER_CHANGES or NOT_FIT.";
    return [refusal("INVALID_VALUE", "conclusion", message)];
  }
  return faults;
}

function refusalToFinding(finding: FindingFact, at: number, all: readonly FindingFact[]): Refusal | null {
  const path = (name: string) => ["findings", String(at), name];
  if (all.findIndex(({ criterion }) => criterion === finding.criterion) !== at) {
    return refusal("INVALID_VALUE", path("criterion"), `${finding.criterion} is judged twice; judge it once.`);
  }
  if (finding.verdict !== "MET" && !finding.note?.trim()) {
    return refusal("MISSING_VALUE", path("note"), `Say what ${finding.criterion} lacks.`);
  }
  return null;
}
