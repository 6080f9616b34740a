import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findOrganisation, findStates } from "../organisation/find-organisations.js";
import { stateNearest } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { BodyBelow } from "./bodies-below.rules.js";
import type { HeldFunction } from "./function-moves.rules.js";
import type { BodyFacts } from "./reorganise.rules.js";

/** Facts of a body for a reorganisation; null when there is none of the id. For commands. */
export async function findBodyFacts(context: RequestContext, id: string): Promise<BodyFacts | null> {
  const [organisation, states] = await Promise.all([findOrganisation(context, id), findStates(context, id)]);
  const last = states.at(-1);
  if (organisation === null || last === undefined) return null;
  const { validFrom, validTo } = organisation;
  return { id, name: last.name, kind: last.kind, validFrom, validTo, lastChangedOn: last.validFrom };
}

/** The functions that bodies hold on a day, or will hold later. */
export async function findHeldFunctions(
  context: RequestContext,
  organisationIds: readonly string[],
  on: PlainDate,
): Promise<HeldFunction[]> {
  if (organisationIds.length === 0) return [];
  return database(context)
    .selectFrom("function_holding as holding")
    .innerJoin("public_function", "public_function.id", "holding.functionId")
    .select(["holding.functionId", "public_function.name", "holding.organisationId", "holding.validFrom"])
    .where("holding.organisationId", "in", organisationIds)
    .where((eb) => eb.or([eb("holding.validTo", "is", null), eb("holding.validTo", ">", on)]))
    .orderBy("public_function.sortName")
    .execute();
}

/** The bodies directly below others on a day, or later. */
export async function findBodiesBelow(
  context: RequestContext,
  parentIds: readonly string[],
  on: PlainDate,
): Promise<BodyBelow[]> {
  if (parentIds.length === 0) return [];
  return database(context)
    .selectFrom("organisation_state as state")
    .select(["state.organisationId", "state.name", "state.parentId", "state.validFrom"])
    .where("state.parentId", "in", parentIds)
    .where((eb) => eb.or([eb("state.validTo", "is", null), eb("state.validTo", ">", on)]))
    .orderBy("state.sortName")
    .execute();
}

/** The bodies above one on a day, up to the highest. */
export async function findBodiesAbove(context: RequestContext, id: string, on: PlainDate): Promise<Set<string>> {
  const above = new Set<string>();
  for (let next: string | null = id; next !== null; ) {
    const parentId: string | null = stateNearest(await findStates(context, next), on)?.parentId ?? null;
    next = parentId === null || above.has(parentId) ? null : parentId;
    if (next !== null) above.add(next);
  }
  return above;
}

/** Budget-paid staff last assigned to bodies in the year of a day, before that day, by body. */
export async function findBudgetStaff(context: RequestContext, organisationIds: readonly string[], on: PlainDate) {
  if (organisationIds.length === 0) return new Map<string, never>();
  const rows = await database(context)
    .selectFrom("headcount")
    .select(["organisationId", "number", "decidedForId"])
    .where("organisationId", "in", organisationIds)
    .where("year", "=", Number(on.slice(0, 4)))
    .where("quantity", "=", "PUBLIC_EMPLOYEES")
    .where("part", "=", "MAIN")
    .where("stage", "=", "ASSIGNED")
    .where("validFrom", "<", on)
    .where("validTo", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.organisationId, row]));
}
