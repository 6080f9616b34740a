import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import { findOrganisation } from "./find-organisations.js";
import { holdsOnDay } from "./holds-on-day.js";
import type { IdentifierScheme } from "./identifier.rules.js";
import type { IdentifierRow } from "./identifier.table.js";
import { mayRead } from "./organisation.rules.js";
import type { OrganisationRow } from "./organisation.table.js";

/** Every code a body has had, the earliest first. */
export async function findIdentifiers(
  context: RequestContext,
  organisationId: string,
): Promise<readonly IdentifierRow[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, "identifiers", findIdentifiersByBodies, organisationId);
}

/** The body that a code named on a day; null when it named none. */
export async function findOrganisationByIdentifier(
  context: RequestContext,
  scheme: IdentifierScheme,
  value: string,
  on: PlainDate,
): Promise<OrganisationRow | null> {
  if (!mayRead(context.actor)) return null;
  const found = await database(context)
    .selectFrom("organisation_identifier")
    .select("organisationId")
    .where("scheme", "=", scheme)
    .where("value", "=", value)
    .where(holdsOnDay("organisation_identifier", on))
    .executeTakeFirst();
  return findOrganisation(context, found?.organisationId ?? null);
}

async function findIdentifiersByBodies(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("organisation_identifier")
    .selectAll()
    .where("organisationId", "in", ids)
    .orderBy("validFrom")
    .orderBy("scheme")
    .orderBy("value")
    .execute();
  return grouped(rows, ({ organisationId }) => organisationId);
}
