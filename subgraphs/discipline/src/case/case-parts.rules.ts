import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import { administrativeDueOn } from "../decision/decision-effect.rules.js";
import type { DisciplineForm } from "../regime/discipline-words.js";
import type { Stop } from "./case-clock.rules.js";

interface PartyFacts {
  partyDecisionNumber: string | null;
  partyDecidedOn: PlainDate | null;
  partyCancelledOn: PlainDate | null;
}

/** The party decision behind a case; null without one. */
export function partyDecisionOf({ partyDecisionNumber: number, partyDecidedOn, partyCancelledOn }: PartyFacts) {
  if (number === null || partyDecidedOn === null) return null;
  return {
    number,
    decidedOn: partyDecidedOn,
    cancelledOn: partyCancelledOn,
    administrativeDueOn: administrativeDueOn(partyDecidedOn),
  };
}

interface RecommendationFacts {
  councilMetOn: PlainDate | null;
  recommendedOn: PlainDate | null;
  recommendedForm: DisciplineForm | null;
}

/** The council's recommendation; null before. It is decided within 5 working days (234/2026/NĐ-CP, Arts. 13 to 18). */
export function recommendationOf(
  { councilMetOn, recommendedOn, recommendedForm: form }: RecommendationFacts,
  calendar: WorkingCalendar,
) {
  if (councilMetOn === null || recommendedOn === null || form === null) return null;
  return { councilMetOn, recommendedOn, form, decisionDueOn: addWorkingDays(calendar, recommendedOn, 5) };
}

/** Stored stops as the clocks read them. */
export const stopsOf = (rows: readonly { stoppedOn: PlainDate; resumedOn: PlainDate | null }[]): Stop[] =>
  rows.map(({ stoppedOn, resumedOn }) => ({ from: stoppedOn, to: resumedOn }));
