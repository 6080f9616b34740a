import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findArea } from "../area/find-areas.js";
import { findNamesBelow } from "../organisation/find-names-below.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { notFound } from "../organisation/refusals.rules.js";
import type { BelowFacts } from "./bodies-below.rules.js";
import type { BudgetStaffFacts } from "./budget-staff.rules.js";
import {
  findBodiesAbove,
  findBodiesBelow,
  findBodyFacts,
  findBudgetStaff,
  findHeldFunctions,
} from "./find-reorganisation-facts.js";
import type { HeldFunction } from "./function-moves.rules.js";
import type { FoundedFacts } from "./new-organisations.rules.js";
import { endsOriginals } from "./reorganisation-shape.rules.js";
import type { NewOrganisationInput, ReorganiseInput } from "./reorganise.input.js";
import type { BodyFacts, ReorganisationFacts } from "./reorganise.rules.js";

/** All that a reorganisation is decided by, and saved from. */
export interface Reorganisation {
  facts: ReorganisationFacts;
  founded: (FoundedFacts & Required<NewOrganisationInput>)[];
  held: HeldFunction[];
  below: BelowFacts;
  staff: BudgetStaffFacts;
  /** The body whose decided staff the originals' is taken from. */
  decidedForId: string | null;
}

/** Finds all that the input names; refuses it when something does not exist. */
export async function findReorganisation(
  context: RequestContext,
  input: ReorganiseInput,
): Promise<Reorganisation | { refused: Refusal }> {
  const { kind, effectiveOn, decision, originalIds, newOrganisations, successions, functionMoves } = input;
  const given = { newBodies: newOrganisations ?? [], successions: successions ?? [], moves: functionMoves ?? [] };
  const newKeys = given.newBodies.map(({ key }) => key);
  const missing = await findMissing(context, input, newKeys);
  if (missing) return { refused: missing };

  const named = [...given.successions, ...given.moves].map(({ to }) => to).filter((to) => !newKeys.includes(to));
  const facts: ReorganisationFacts = {
    ...{ kind, effectiveOn, newKeys, successions: given.successions, moves: given.moves },
    decision: { ...decision, issuerId: decision.issuerId ?? null },
    originals: await bodies(context, [...new Set(originalIds)]),
    existing: new Map((await bodies(context, named)).map((body) => [body.id, body])),
  };
  return {
    facts,
    founded: await Promise.all(given.newBodies.map((body) => foundedFacts(context, body, input))),
    held: await findHeldFunctions(context, originalIds, effectiveOn),
    below: await findBelow(context, input, facts),
    ...(await findStaff(context, input, facts)),
  };
}

async function findMissing(context: RequestContext, input: ReorganiseInput, newKeys: string[]) {
  const names = (list: readonly { to: string }[] | null | undefined, field: string) =>
    (list ?? []).map(({ to }, at) => ({ id: to, field: [field, String(at), "to"] }));
  const asked = [
    ...input.originalIds.map((id, at) => ({ id, field: ["originalIds", String(at)] })),
    ...[...names(input.successions, "successions"), ...names(input.functionMoves, "functionMoves")],
    ...(input.newOrganisations ?? []).map((each, at) => ({
      id: each.parentId ?? null,
      field: ["newOrganisations", String(at), "parentId"],
    })),
    { id: input.decision.issuerId ?? null, field: ["decision", "issuerId"] },
  ];
  for (const { id, field } of asked) {
    if (id === null || newKeys.includes(id) || (await findOrganisation(context, id))) continue;
    return notFound(field, "body");
  }
  for (const [at, { areaId }] of (input.newOrganisations ?? []).entries()) {
    if (areaId != null && !(await findArea(context, areaId))) {
      return notFound(["newOrganisations", String(at), "areaId"], "area");
    }
  }
  return null;
}

async function bodies(context: RequestContext, ids: readonly string[]): Promise<BodyFacts[]> {
  const found = await Promise.all(ids.map((id) => findBodyFacts(context, id)));
  return found.filter((body) => body !== null);
}

async function foundedFacts(context: RequestContext, body: NewOrganisationInput, input: ReorganiseInput) {
  const { shortName = null, parentId = null, areaId = null } = body;
  const exceptIds = endsOriginals(input.kind) ? input.originalIds : [];
  const [parent, siblingNames] = await Promise.all([
    findOrganisation(context, parentId),
    findNamesBelow(context, parentId, input.effectiveOn, exceptIds),
  ]);
  return { ...body, shortName, parentId, areaId, parent, siblingNames };
}

async function findBelow(context: RequestContext, input: ReorganiseInput, facts: ReorganisationFacts) {
  const { effectiveOn, successions, originals, existing } = facts;
  const ending = endsOriginals(facts.kind) ? originals.map(({ id }) => id) : [];
  const founded = (input.newOrganisations ?? []).flatMap(({ parentId }) => parentId ?? []);
  const takerIds = new Set([...successions.map(({ to }) => to).filter((to) => existing.has(to)), ...founded]);
  const below = await findBodiesBelow(context, ending, effectiveOn);
  const takers = await Promise.all(
    [...takerIds].map(async (id) => ({ id, above: await findBodiesAbove(context, id, effectiveOn) })),
  );
  return {
    ...{ effectiveOn, ending, successions, takers },
    below: below.filter(({ organisationId }) => !ending.includes(organisationId)),
  };
}

async function findStaff(context: RequestContext, input: ReorganiseInput, facts: ReorganisationFacts) {
  const { originals, existing, successions, kind } = facts;
  const followers = [...new Set(successions.map(({ to }) => to))];
  const touched = [...originals, ...followers.flatMap((id) => existing.get(id) ?? [])];
  const assigned = await findBudgetStaff(
    context,
    touched.map(({ id }) => id),
    facts.effectiveOn,
  );
  const staysWhole = kind === "TRANSFER_OF_FUNCTION" || kind === "DISSOLVE";
  const staff: BudgetStaffFacts = {
    rearrangesUnits: !staysWhole && originals.some((body) => body.kind === "PUBLIC_SERVICE_UNIT"),
    before: touched.map(({ id, name }) => ({ name, number: assigned.get(id)?.number ?? null })),
    livingOn: endsOriginals(kind) ? followers : [...followers, ...originals.map(({ id }) => id)],
    after: input.budgetStaff ?? [],
  };
  const decidedForId = [...assigned.values()].find((row) => row.decidedForId !== null)?.decidedForId ?? null;
  return { staff, decidedForId };
}
