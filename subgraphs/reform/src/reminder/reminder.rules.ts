import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { cutOffOn, parseReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type PlanItemFacts, planItemStateOn } from "../plan-item/plan-item.rules.js";
import { isReported } from "../report/report-standing.rules.js";

export interface ReminderFacts {
  organisationId: string;
  text: string;
  reportPeriod: string | null;
  /** The item it is about; null when it is about something else. */
  item: (PlanItemFacts & { leadId: string }) | null;
}

/** Why a body cannot be reminded of this on a day; null when it can (34/CT-UBND: Sở Nội vụ urges). */
export function refusalToRemind(reminder: ReminderFacts, on: PlainDate, today: PlainDate): Refusal | null {
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was sent.`);
  return (
    refusalToText(reminder.text, "text", LONGEST_TEXT) ??
    refusalOfItem(reminder, on) ??
    refusalOfPeriod(reminder.reportPeriod, on)
  );
}

function refusalOfItem({ item, organisationId }: ReminderFacts, on: PlainDate): Refusal | null {
  if (item === null) return null;
  if (item.leadId !== organisationId) {
    return refusal("WRONG_KIND", "item", "Another body leads this item; remind that one.");
  }
  const state = planItemStateOn(item, on);
  if (state === "OPEN" || state === "OVERDUE") return null;
  if (state === "PLANNED") return refusal("WRONG_STEP", "item", "Its plan has not been approved; nothing is due.");
  return refusal(
    state === "DROPPED" ? "ENDED" : "ALREADY_DONE",
    "item",
    `The item is ${state}; nothing is left to do.`,
  );
}

function refusalOfPeriod(text: string | null, on: PlainDate): Refusal | null {
  if (text === null) return null;
  const period = parseReportingPeriod(text);
  if (period === null || !isReported(period)) {
    return refusal("INVALID_VALUE", "reportPeriod", `Agencies owe no report on "${text}" by itself.`);
  }
  if (on >= cutOffOn(period)) return null;
  return refusal(
    "TOO_EARLY",
    "reportPeriod",
    `Its figures are cut off on ${cutOffOn(period)}; remind from that day on.`,
  );
}
