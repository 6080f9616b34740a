import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { chairman, clerk, done, FINDINGS, justice, proposal } from "./draft-world.js";

/** What moves a draft of the tests from each step to the next, on days of spring 2026. */
const STEPS = [
  ["COMMENTS_OPEN", "openDraftForComments", { on: "2026-02-02", lastDay: "2026-12-31" }, clerk],
  ["COMMENTS_CLOSED", "closeDraftComments", { on: "2026-03-02" }, clerk],
  ["APPRAISAL_REQUESTED", "requestAppraisal", { on: "2026-03-03" }, clerk],
  ["APPRAISED", "appraiseDraft", { on: "2026-03-16", findings: FINDINGS, conclusion: "FIT" }, justice],
  ["MEMBERS_OPINIONS", "giveMemberOpinion", { on: "2026-03-23", memberOffice: "Chủ tịch", opinion: "AGREE" }, chairman],
  ["SUBMITTED_TO_COUNCIL", "submitDraftToCouncil", { on: "2026-04-01" }, chairman],
] as const;

export type StepOfTests = "DRAFTING" | (typeof STEPS)[number][0];

/** A draft that has come to a step by commands; `changes` are made to its proposal, `inputs` to single commands. */
export async function draftAt(
  subgraph: Subgraph,
  step: StepOfTests,
  changes: object = {},
  inputs: Record<string, object> = {},
): Promise<string> {
  const draftId = await done(subgraph, "proposeDraft", { ...proposal, on: "2026-01-05", ...changes }, clerk);
  const last = STEPS.findIndex(([reached]) => reached === step);
  for (const [, name, input, actor] of STEPS.slice(0, last + 1)) {
    await done(subgraph, name, { draftId, ...input, ...inputs[name] }, actor);
  }
  return draftId;
}
