import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findOrganisations } from "../organisation/find-organisations.js";
import type { OrganisationRow } from "../organisation/organisation.table.js";
import { findSuccessors } from "./find-successions.js";
import { type Whereabouts, whereaboutsOn } from "./whereabouts.rules.js";

/** The bodies in which a body lives on, and those at which the trail is lost. */
export interface CurrentOrganisations {
  organisations: OrganisationRow[];
  isComplete: boolean;
  unknown: OrganisationRow[];
}

/** Follows a body from end to successor until a day. One statement a step; a circle is walked once. */
export async function findCurrentOrganisations(
  context: RequestContext,
  body: OrganisationRow,
  on: PlainDate,
): Promise<CurrentOrganisations> {
  const organisations: OrganisationRow[] = [];
  const unknown: OrganisationRow[] = [];
  const seen = new Set([body.id]);
  for (let step = [body]; step.length > 0; ) {
    const next = new Set<string>();
    const places = await Promise.all(step.map((each) => findWhereabouts(context, each, on)));
    step.forEach((each, at) => {
      const place = places[at]!;
      if (place === "HERE") organisations.push(each);
      else if (place === "LOST") unknown.push(each);
      else if (typeof place === "object") for (const id of place.on) if (!seen.has(id)) next.add(id);
    });
    for (const id of next) seen.add(id);
    step = await findOrganisations(context, next);
  }
  return { organisations, isComplete: unknown.length === 0, unknown };
}

async function findWhereabouts(context: RequestContext, body: OrganisationRow, on: PlainDate): Promise<Whereabouts> {
  if (holdsOn(body, on)) return "HERE";
  return whereaboutsOn(body, await findSuccessors(context, body.id), on);
}
