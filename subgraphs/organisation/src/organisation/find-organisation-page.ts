import { searchTerms } from "@lienthong/kernel/domain/fold.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { database } from "../tables.js";
import { holdsOnDay } from "./holds-on-day.js";
import { type KnownOrganisation, STATE_COLUMNS } from "./known-organisation.js";
import { mayRead } from "./organisation.rules.js";
import type { OrganisationKind, OrganisationLevel } from "./organisation-kind.rules.js";

export interface OrganisationFilter {
  on: PlainDate;
  kind: OrganisationKind | null;
  level: OrganisationLevel | null;
  areaId: string | null;
  parentId: string | null;
  /** Words that all occur in the name or the short name of that day, whatever their marks. */
  query: string | null;
}

/** Vietnamese alphabetical order of names; the id breaks ties. */
const ORDER = [
  { column: "state.sortName", property: "state_sortName" },
  { column: "organisation.id", property: "id" },
];

/** A page of the bodies that existed on a day. */
export function findOrganisationPage(
  context: RequestContext,
  filter: OrganisationFilter,
  page: PageArguments,
): Promise<Connection<KnownOrganisation>> {
  const { on, kind, level, areaId, parentId, query } = filter;
  let bodies = bodiesOn(context, on);
  if (kind !== null) bodies = bodies.where("state.kind", "=", kind);
  if (level !== null) bodies = bodies.where("state.level", "=", level);
  if (areaId !== null) bodies = bodies.where("state.areaId", "=", areaId);
  if (parentId !== null) bodies = bodies.where("state.parentId", "=", parentId);
  for (const term of searchTerms(query ?? "")) bodies = bodies.where("state.foldedName", "like", `%${term}%`);

  const scope = ["organisations", on, kind, level, areaId, parentId, query];
  return keysetPage<KnownOrganisation>(context, { query: bodies as never, order: ORDER, scope, page });
}

/** A page of the bodies directly below one on a day. */
export function findChildren(
  context: RequestContext,
  parentId: string,
  on: PlainDate,
  page: PageArguments,
): Promise<Connection<KnownOrganisation>> {
  const owner = { ownerColumn: "state.parentId", ownerProperty: "ownerId" };
  const query = bodiesOn(context, on).select("state.parentId as ownerId");
  const list = { name: `children on ${on}`, query, ...owner, order: ORDER, page };
  return ownedPage<KnownOrganisation>(context, list as never, parentId);
}

function bodiesOn(context: RequestContext, on: PlainDate) {
  const bodies = database(context)
    .selectFrom("organisation_state as state")
    .innerJoin("organisation", "organisation.id", "state.organisationId")
    .selectAll("organisation")
    .select(STATE_COLUMNS)
    .where(holdsOnDay("state", on));
  return mayRead(context.actor) ? bodies : bodies.where(sql<boolean>`1 = 0`);
}
