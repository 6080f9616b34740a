import { isIdOf, newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey } from "@lienthong/kernel/service/loader.js";
import { findOrganisation } from "../../organisation/find-organisations.js";
import { notFound } from "../../organisation/refusals.rules.js";
import type { AreaRow, AreaStateRow } from "../area.table.js";
import { findAreaStates } from "../find-area-states.js";
import { findAreas } from "../find-areas.js";
import type { ReorganiseAreasInput } from "./reorganise-areas.input.js";

/** The areas that a command names and those they lie in, on record, and the ids of those it will found. */
export interface NamedAreas {
  known: ReadonlyMap<string, { area: AreaRow; last: AreaStateRow }>;
  /** By the key that the command gives an area it founds. */
  foundedIds: ReadonlyMap<string, string>;
}

/** Finds all areas that a command names; refuses it when one does not exist, or a key is no key. */
export async function findNamedAreas(
  context: RequestContext,
  input: ReorganiseAreasInput,
): Promise<NamedAreas | { refused: Refusal[] }> {
  const keys = (input.founded ?? []).map(({ key }) => key);
  const wrongKeys = refusalsOfKeys(keys);
  if (wrongKeys.length > 0) return { refused: wrongKeys };

  const named = namedIds(input).filter(({ id }) => !keys.includes(id));
  const areas = await findAreas(context, [...new Set(named.map(({ id }) => id))]);
  const found = byKey(areas, ({ id }) => id);
  const missing = named.filter(({ id }) => !found.has(id)).map(({ field }) => notFound(field, "area"));
  const issuerId = input.decision.issuerId ?? null;
  if (issuerId !== null && !(await findOrganisation(context, issuerId))) {
    missing.push(notFound(["decision", "issuerId"], "body"));
  }
  if (missing.length > 0) return { refused: missing };

  const known = await withLastStates(context, areas);
  const parentIds = [...known.values()].map(({ last }) => last.parentId).filter((id) => id !== null);
  const parents = await findAreas(
    context,
    [...new Set(parentIds)].filter((id) => !known.has(id)),
  );
  return {
    known: new Map([...known, ...(await withLastStates(context, parents))]),
    foundedIds: new Map(keys.map((key) => [key, newId("AdministrativeArea", context.now.getTime())])),
  };
}

async function withLastStates(context: RequestContext, areas: readonly AreaRow[]) {
  const states = await Promise.all(areas.map(({ id }) => findAreaStates(context, id)));
  return new Map(areas.map((area, at) => [area.id, { area, last: states[at]!.at(-1)! }]));
}

function namedIds({ endedIds, founded, changed, successions }: ReorganiseAreasInput) {
  const at = (list: string, index: number, field: string) => [list, String(index), field];
  return [
    ...(endedIds ?? []).map((id, index) => ({ id, field: ["endedIds", String(index)] })),
    ...(changed ?? []).map(({ areaId }, index) => ({ id: areaId, field: at("changed", index, "areaId") })),
    ...(changed ?? []).map(({ parent }, index) => ({ id: parent, field: at("changed", index, "parent") })),
    ...(founded ?? []).map(({ parent }, index) => ({ id: parent, field: at("founded", index, "parent") })),
    ...(successions ?? []).map(({ fromId }, index) => ({ id: fromId, field: at("successions", index, "fromId") })),
    ...(successions ?? []).map(({ to }, index) => ({ id: to, field: at("successions", index, "to") })),
  ].filter((each): each is { id: string; field: string[] } => each.id != null);
}

function refusalsOfKeys(keys: readonly string[]): Refusal[] {
  return keys.flatMap((key, at) => {
    const field = ["founded", String(at), "key"];
    if (!/^[\w.-]{1,40}$/.test(key) || isIdOf("AdministrativeArea", key)) {
      return [refusal("INVALID_VALUE", field, "A key has 1 to 40 letters, digits, points or dashes, and is no id.")];
    }
    if (keys.indexOf(key) === at) return [];
    return [refusal("INVALID_VALUE", field, `The key ${key} names two areas. Give each its own.`)];
  });
}
