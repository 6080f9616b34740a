import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type ActFact, type ActKind, actsBy, refusalToDay } from "../act/act-kind.rules.js";

/** Where a plan stands: computed from its acts and a day, never stored. */
export const PLAN_STATES = ["DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "AMENDED"] as const;

export type PlanState = (typeof PLAN_STATES)[number];

/** The acts that are done on plans. */
export type PlanActKind = Extract<ActKind, "SUBMITTED" | "RETURNED" | "APPROVED" | "AMENDED">;

// 34/CT-UBND orders every agency to plan by year and period; that a plan is submitted, reviewed and approved by a
// document is the practice of 2084/QĐ-UBND's programme (inferred: its text was not read).
const ORDER: Readonly<Record<PlanActKind, { from: readonly PlanState[]; advice: string }>> = {
  SUBMITTED: { from: ["DRAFT", "RETURNED"], advice: "A plan is submitted once, and again after it was returned." },
  RETURNED: { from: ["SUBMITTED"], advice: "Only a plan that lies submitted is returned." },
  APPROVED: { from: ["SUBMITTED"], advice: "A plan is approved after it was submitted." },
  AMENDED: { from: ["APPROVED", "AMENDED"], advice: "Only an approved plan is amended; write a draft directly." },
};

/** Where a plan stood at the end of a day. */
export function planStateOn(acts: readonly ActFact[], day: PlainDate): PlanState {
  return (actsBy(acts, day).at(-1)?.kind as PlanActKind | undefined) ?? "DRAFT";
}

/** Whether a plan of this state binds: its items are due. */
export function isApproved(state: PlanState): boolean {
  return state === "APPROVED" || state === "AMENDED";
}

/** Why an act cannot be done on a plan on a day; null when it can. */
export function refusalToTake(
  kind: PlanActKind,
  plan: { draftedOn: PlainDate; acts: readonly ActFact[] },
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  const refusedDay = refusalToDay({ beganOn: plan.draftedOn, acts: plan.acts }, on, today);
  if (refusedDay !== null) return refusedDay;
  const state = planStateOn(plan.acts, on);
  const { from, advice } = ORDER[kind];
  return from.includes(state) ? null : refusal("WRONG_STEP", "planId", `On ${on} the plan is ${state}. ${advice}`);
}

/** Why items cannot be written into a plan; null when they can: while its own body has it in hand. */
export function refusalToWrite(acts: readonly ActFact[], today: PlainDate): Refusal | null {
  const state = planStateOn(acts, today);
  if (state === "DRAFT" || state === "RETURNED") return null;
  const advice = isApproved(state) ? "Amend it by a document." : "Wait for the review; a returned plan may be mended.";
  return refusal("WRONG_STEP", "planId", `The plan is ${state}; its items are no longer written. ${advice}`);
}
