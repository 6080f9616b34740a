import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import { type KnownOrganisation, knownState } from "./known-organisation.js";
import { mayRead, stateNearest } from "./organisation.rules.js";
import type { OrganisationRow, OrganisationStateRow } from "./organisation.table.js";

/** The body of an id; null when there is none. */
export async function findOrganisation(context: RequestContext, id: string | null): Promise<OrganisationRow | null> {
  if (id === null || !mayRead(context.actor)) return null;
  return load(context, "organisations", findOrganisationsByIds, id);
}

/** The body of an id that one of our own rows names. Throws when there is none. */
export async function getOrganisation(context: RequestContext, id: string): Promise<OrganisationRow> {
  const organisation = await findOrganisation(context, id);
  if (organisation === null) throw new Error(`${id} is no body`);
  return organisation;
}

/** The bodies of ids, each once, in the order of the ids; ids of none are left out. */
export async function findOrganisations(context: RequestContext, ids: Iterable<string>): Promise<OrganisationRow[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => findOrganisation(context, id)));
  return found.filter((organisation) => organisation !== null);
}

/** What a body has been, the earliest first; empty for an id of none. */
export async function findStates(
  context: RequestContext,
  organisationId: string,
): Promise<readonly OrganisationStateRow[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, "organisation states", findStatesByIds, organisationId);
}

/** What a body was on a day; before its first day what it was first, after its end what it was last. */
export async function getStateNearest(
  context: RequestContext,
  organisation: KnownOrganisation,
  on: PlainDate,
): Promise<OrganisationStateRow> {
  const state = knownState(organisation, on) ?? stateNearest(await findStates(context, organisation.id), on);
  if (state === null) throw new Error(`${organisation.id} has no state`);
  return state;
}

async function findOrganisationsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("organisation").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findStatesByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("organisation_state")
    .selectAll()
    .where("organisationId", "in", ids)
    .orderBy("validFrom")
    .execute();
  return grouped(rows, ({ organisationId }) => organisationId);
}
