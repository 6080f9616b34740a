import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AreaPlace } from "../../dossier/area/dossiers-in-area.rules.js";
import { findSums } from "./find-sums.js";
import { type MeasuredSpan, measured, type Span } from "./span.rules.js";
import { addSums, type DossierFigures, figuresOf } from "./statistics.rules.js";

/** The figures of a subject in a span, with the days they are of and those who share them. */
export interface DossierStatisticsFacts extends DossierFigures, MeasuredSpan {
  subjectIds: readonly string[];
}

/** The statistics of a body, an area or a procedure; null where the span has not begun or no dossier came by its end. */
export function findStatistics(context: RequestContext, subjectId: string, span: Span) {
  return findStatisticsOfAll(context, [subjectId], span);
}

/** The statistics of an area, with those of the areas out of which it came where it is looked at as of now. */
export function findStatisticsOfPlaces(context: RequestContext, places: readonly AreaPlace[], span: Span) {
  return findStatisticsOfAll(context, [...new Set(places.map(({ value }) => value))], span);
}

async function findStatisticsOfAll(
  context: RequestContext,
  subjectIds: readonly string[],
  span: Span,
): Promise<DossierStatisticsFacts | null> {
  const measuredSpan = measured(span, context.today);
  if (measuredSpan === null) return null;
  const all = await Promise.all(subjectIds.map((subjectId) => findSums(context, subjectId, measuredSpan)));
  const sums = addSums(all.filter((each) => each !== null));
  return sums === null ? null : { ...figuresOf(sums), ...measuredSpan, subjectIds };
}
