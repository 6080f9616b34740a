import type { WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import { calendarOfVersion } from "@lienthong/kernel/service/calendar/calendar-source.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import { type DossierFacts, termOf } from "../../dossier/dossier-facts.js";
import { type Contribution, contributionsOf } from "./contribution.rules.js";
import { addToTally, type Tally } from "./tally.js";

/** A dossier before and after a change; before is null for a new one. */
export interface CountedChange {
  before: DossierFacts | null;
  after: DossierFacts;
}

/** Takes what dossiers added to the counters before changes out of a tally's sum, and adds what they do after them. */
export async function countChanges(
  context: RequestContext,
  changes: readonly CountedChange[],
  tally: Tally,
): Promise<void> {
  for (const { before, after } of changes) {
    if (before !== null) addToTally(tally, contributionsBy(before, await getCalendar(context, before)), -1);
    addToTally(tally, contributionsBy(after, await getCalendar(context, after)));
  }
}

/** What a dossier adds to the counters, by the calendar by which its row says that it was counted. */
export async function findContributions(context: RequestContext, facts: DossierFacts): Promise<Contribution[]> {
  return contributionsBy(facts, await getCalendar(context, facts));
}

function contributionsBy({ dossier, acts, responsibilities }: DossierFacts, calendar: WorkingCalendar) {
  return contributionsOf({ ...dossier, acts, responsibilities, term: termOf(dossier) }, calendar);
}

async function getCalendar(context: RequestContext, { dossier }: DossierFacts): Promise<WorkingCalendar> {
  const { calendarVersion: version } = dossier;
  if (version === context.calendar.version) return context.calendar;
  const calendar = await load(context, "calendars", findCalendars, version);
  if (calendar === null) throw new Error(`Calendar version ${version}, by which ${dossier.code} was counted, is gone.`);
  return calendar;
}

async function findCalendars(context: RequestContext, versions: readonly number[]) {
  const found = new Map<number, WorkingCalendar>();
  for (const version of versions) {
    const calendar = await calendarOfVersion(context.em, version);
    if (calendar !== null) found.set(version, calendar);
  }
  return found;
}
