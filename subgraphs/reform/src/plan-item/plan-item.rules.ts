import { LONGEST_TEXT, LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { daysOf } from "../plan/plan-scope.rules.js";

/** How an item of a plan stands: computed from its days, never stored. */
export const PLAN_ITEM_STATES = ["PLANNED", "OPEN", "OVERDUE", "DONE", "DONE_LATE", "DROPPED"] as const;

export type PlanItemState = (typeof PLAN_ITEM_STATES)[number];

export interface PlanItemFacts {
  dueOn: PlainDate;
  doneOn: PlainDate | null;
  droppedOn: PlainDate | null;
  /** When its plan was approved; null before. */
  approvedOn: PlainDate | null;
}

/** How an item stood at the end of a day; its due day is the last one on which it is done in time. */
export function planItemStateOn(
  { dueOn, doneOn, droppedOn, approvedOn }: PlanItemFacts,
  day: PlainDate,
): PlanItemState {
  if (droppedOn !== null && droppedOn <= day) return "DROPPED";
  if (doneOn !== null && doneOn <= day) return doneOn <= dueOn ? "DONE" : "DONE_LATE";
  if (approvedOn === null || approvedOn > day) return "PLANNED";
  return day <= dueOn ? "OPEN" : "OVERDUE";
}

export interface PlanItemContent {
  output: string;
  lead: string;
  coordinators: readonly string[];
  dueOn: PlainDate;
  indicator: string | null;
  target: string | null;
}

type Years = Parameters<typeof daysOf>[0];

/** Why an item cannot read like this in a plan of these years; null when it can. Fields are named as the input's. */
export function refusalToContent(content: PlanItemContent, years: Years, at: readonly string[]): Refusal | null {
  const { output, lead, coordinators, dueOn, indicator, target } = content;
  const texts =
    refusalToText(output, [...at, "output"], LONGEST_TITLE) ??
    (indicator === null ? null : refusalToText(indicator, [...at, "indicator"], LONGEST_TITLE)) ??
    (target === null ? null : refusalToText(target, [...at, "target"], LONGEST_TITLE));
  if (texts !== null) return texts;
  if (coordinators.includes(lead)) {
    return refusal(
      "SELF_REFERENCE",
      [...at, "coordinators"],
      "The lead does not coordinate with itself; leave it out.",
    );
  }
  if (new Set(coordinators).size < coordinators.length) {
    return refusal("ALREADY_EXISTS", [...at, "coordinators"], "A body stands there twice; name each once.");
  }
  return refusalToDueDay(dueOn, years, [...at, "dueOn"]);
}

/** Why an item of a plan for these years cannot be due on a day; null when it can. */
export function refusalToDueDay(dueOn: PlainDate, years: Years, at: readonly string[]): Refusal | null {
  const { firstDay, lastDay } = daysOf(years);
  if (firstDay <= dueOn && dueOn <= lastDay) return null;
  return refusal("INVALID_VALUE", at, `The plan is for ${firstDay} to ${lastDay}; give a day within it.`);
}

/** Why an item cannot be recorded as done on a day, with this evidence; null when it can. */
export function refusalToComplete(
  item: PlanItemFacts,
  { on, evidence }: { on: PlainDate; evidence: string },
  today: PlainDate,
): Refusal | null {
  const { approvedOn, doneOn, droppedOn } = item;
  if (doneOn !== null) return refusal("ALREADY_DONE", "itemId", `It has been done, on ${doneOn}.`);
  if (droppedOn !== null) return refusal("ENDED", "itemId", `It was dropped from the plan on ${droppedOn}.`);
  if (approvedOn === null) return refusal("WRONG_STEP", "itemId", "Its plan has not been approved yet.");
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was done.`);
  if (on < approvedOn)
    return refusal("BEFORE_START", "on", `Its plan was approved on ${approvedOn}; give a later day.`);
  return refusalToText(evidence, "evidence", LONGEST_TEXT);
}
