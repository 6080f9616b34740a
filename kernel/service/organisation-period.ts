import { parseReportingPeriod, type ReportingPeriod, reportingPeriod } from "../domain/reporting-period.js";
import type { RequestContext } from "./context.js";
import { load } from "./loader.js";

/** One body in one reporting period, as representations name it. */
export interface OrganisationPeriodRef {
  organisationId: string;
  period: string;
}

/** Finds what many bodies have in one period at once; bodies without anything are simply not in the map. */
export type PeriodBatch<V> = (
  context: RequestContext,
  period: ReportingPeriod,
  organisationIds: readonly string[],
) => Promise<ReadonlyMap<string, V>>;

/** The representation as it is, with what was required of other subgraphs; null when its period is none. */
export async function organisationPeriodOf<R extends OrganisationPeriodRef>(
  _context: RequestContext,
  representation: R,
): Promise<R | null> {
  return parseReportingPeriod(representation.period) && representation;
}

/** Joins all loads of one `name` in a tick into one call of `batch` a period. Null for a body without anything. */
export function loadInPeriod<V>(
  context: RequestContext,
  name: string,
  batch: PeriodBatch<V>,
  { organisationId, period }: OrganisationPeriodRef,
): Promise<V | null> {
  const inPeriod = (inside: RequestContext, ids: readonly string[]) => batch(inside, reportingPeriod(period), ids);
  return load(context, `${name} in ${period}`, inPeriod, organisationId);
}
