import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { legalDeadline, supplementNoticeDueOn, wasNoticeLate } from "../deadline/legal-deadline.rules.js";
import { type OnTime766, onTime766 } from "../deadline/on-time-766.rules.js";
import { isOverdueAt } from "../deadline/overdue.rules.js";
import type { DossierRow } from "./dossier.table.js";
import { termOf } from "./dossier-facts.js";
import { stateOn } from "./dossier-state.rules.js";
import type { DossierState } from "./dossier-words.js";
import { findActs } from "./find-dossiers.js";
import { type Pause, pausesOf } from "./pause.rules.js";

/** The state of a dossier at the end of a day; null before its first day. Public, as all days of a dossier are. */
export async function findStateOn(context: RequestContext, id: string, day: PlainDate): Promise<DossierState | null> {
  return stateOn(await findActs(context, id), day);
}

/** The legal deadline of a dossier as of now, by the newest calendar. */
export async function findLegalDeadline(context: RequestContext, dossier: DossierRow) {
  const acts = await findActs(context, dossier.id);
  const { calendar } = context;
  return { ...legalDeadline({ acts, term: termOf(dossier) }, calendar), calendarVersion: calendar.version };
}

/** Whether the legal deadline had passed by the end of a day, of today by now; null where nobody knows. */
export async function findIsOverdue(
  context: RequestContext,
  dossier: DossierRow,
  on: PlainDate,
): Promise<boolean | null> {
  const acts = await findActs(context, dossier.id);
  const at = on === context.today ? context.now.toISOString() : null;
  return isOverdueAt({ acts, term: termOf(dossier) }, { on, at }, context.calendar);
}

/** What the statistic of Decision 766 says of a dossier at the end of a period. */
export async function findOnTime766(
  context: RequestContext,
  dossier: DossierRow,
  periodEnd: PlainDate,
): Promise<OnTime766> {
  const acts = await findActs(context, dossier.id);
  return onTime766({ acts, statutoryDueOn: dossier.statutoryDueOn }, periodEnd, context.calendar);
}

/** When the handling of a dossier waited for the applicant. */
export async function findPauses(context: RequestContext, id: string): Promise<Pause[]> {
  return pausesOf(await findActs(context, id));
}

/** By when the applicant had to hear that something is missing, and whether that was late. */
export async function findNotice(context: RequestContext, { id, regime }: DossierRow) {
  const acts = await findActs(context, id);
  const dueOn = supplementNoticeDueOn(acts, regime, context.calendar);
  return { dueOn, wasLate: wasNoticeLate(acts, dueOn) };
}
