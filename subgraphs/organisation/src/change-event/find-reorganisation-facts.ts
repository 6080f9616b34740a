import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findOrganisation, findStates } from "../organisation/find-organisations.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
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

/** The functions that bodies hold on a day. */
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
    .where(holdsOnDay("holding", on))
    .orderBy("public_function.sortName")
    .execute();
}

/** The bodies directly below others on a day. */
export async function findBodiesBelow(context: RequestContext, parentIds: readonly string[], on: PlainDate) {
  if (parentIds.length === 0) return [];
  return database(context)
    .selectFrom("organisation_state as state")
    .select(["state.organisationId", "state.name", "state.parentId"])
    .where("state.parentId", "in", parentIds)
    .where(holdsOnDay("state", on))
    .orderBy("state.sortName")
    .execute();
}

/** Budget-paid staff assigned to bodies in a year, in force on a day, by body. */
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
    .where(holdsOnDay("headcount", on))
    .execute();
  return new Map(rows.map((row) => [row.organisationId, row]));
}
