import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { addDays, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { onTime766 } from "../src/deadline/on-time-766.rules.js";
import { endOf, isOverdueAt } from "../src/deadline/overdue.rules.js";
import { type DossierFacts, termOf } from "../src/dossier/dossier-facts.js";
import { actsUntil } from "../src/dossier/dossier-state.rules.js";
import { factsOfRows } from "../src/dossier/find-dossier-facts.js";
import { responsibleOn } from "../src/dossier/transfer/responsibility.rules.js";
import type { Span } from "../src/statistics/ask/span.rules.js";
import { database } from "../src/tables.js";

/** All dossiers of a subgraph, whole. */
export async function allDossiers(subgraph: Subgraph): Promise<DossierFacts[]> {
  const context = subgraph.contextOf(OPERATOR);
  return factsOfRows(context, await database(context).selectFrom("dossier").selectAll().execute());
}

/** The statistics of a body in a span that is over, counted dossier by dossier with the rules of the deadlines alone. */
export function figuresByHand(subgraph: Subgraph, dossiers: readonly DossierFacts[], bodyId: string, span: Span) {
  const { calendar } = subgraph.contextOf(OPERATOR);
  const { firstDay, lastDay } = span;
  const isIn = (day: PlainDate) => firstDay <= day && day <= lastDay;
  const figures = { received: 0, withdrawn: 0, finished: 0, open: 0, onTime: 0, overdue: 0, notMeasurable: 0 };
  const more = { carriedOver: 0, legalDeadlineKept: 0, legalDeadlineBroken: 0, openPastLegalDeadline: 0, days: 0 };
  const results = { ON_TIME: "onTime", OVERDUE: "overdue", UNKNOWN: "notMeasurable" } as const;
  for (const { acts, dossier, responsibilities } of dossiers) {
    const facts = { acts, term: termOf(dossier), statutoryDueOn: dossier.statutoryDueOn };
    const receipt = acts.find(({ kind }) => kind === "RECEIVED");
    if (receipt === undefined) continue;
    const end = endOf(acts);
    const isTheirs = (day: PlainDate) => responsibleOn(responsibilities, day) === bodyId;
    const isOpenOn = (day: PlainDate) =>
      receipt.actedOn <= day && endOf(actsUntil(acts, day)) === null && isTheirs(day);
    const isWithdrawn = acts.some(({ kind }) => kind === "WITHDRAWN");
    const result = results[onTime766(facts, lastDay, calendar).result as keyof typeof results];
    const isLate = isOverdueAt(facts, { on: lastDay, at: null }, calendar);

    if (isIn(receipt.actedOn) && isTheirs(receipt.actedOn)) figures.received += 1;
    if (isOpenOn(addDays(firstDay, -1))) more.carriedOver += 1;
    if (isOpenOn(lastDay)) {
      figures.open += 1;
      figures[result] += 1;
      if (isLate) more.openPastLegalDeadline += 1;
    }
    if (end === null || !isIn(end.on) || !isTheirs(end.on)) continue;
    if (isWithdrawn) figures.withdrawn += 1;
    else {
      figures.finished += 1;
      figures[result] += 1;
      if (isLate === false) more.legalDeadlineKept += 1;
      if (isLate === true) more.legalDeadlineBroken += 1;
      more.days += workingDaysBetween(calendar, receipt.actedOn, end.on)!;
    }
  }
  const { days, ...others } = more;
  return { ...figures, ...others, averageWorkingDays: figures.finished === 0 ? null : days / figures.finished };
}
