import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { AreaRow } from "../area/area.table.js";
import { findArea, findAreas } from "../area/find-areas.js";
import { database } from "../tables.js";
import { type AreaFacts, currentAreas, stepsFrom } from "./current-areas.rules.js";
import { findRecordsFrom } from "./find-successions.js";
import type { Extent } from "./succession.rules.js";

export interface FoundTerritory {
  areas: { area: AreaRow; extent: Extent }[];
  unknown: AreaRow[];
  isComplete: boolean;
}

/**
 * The areas of a day that came out of an area, over all decisions between. Many areas of a request are followed
 * together: two or three statements for each decision on the way. Public.
 */
export async function findCurrentAreas(
  context: RequestContext,
  areaId: string,
  on: PlainDate,
): Promise<FoundTerritory> {
  const facts = await factsAlong(context, areaId, on);
  const { areas, unknownIds } = currentAreas(areaId, on, (id) => facts.get(id) ?? null);
  const extents = new Map(areas.map(({ id, extent }) => [id, extent]));
  const found = await findAreas(context, [...extents.keys()]);
  return {
    areas: found.map((area) => ({ area, extent: extents.get(area.id)! })),
    unknown: await findAreas(context, unknownIds),
    isComplete: areas.length > 0 && unknownIds.length === 0,
  };
}

/** The facts of every area on the ways from one area to a day. */
async function factsAlong(context: RequestContext, startId: string, on: PlainDate): Promise<Map<string, AreaFacts>> {
  const facts = new Map<string, AreaFacts>();
  for (let ids = [startId]; ids.length > 0; ) {
    const found = await Promise.all(ids.map((id) => factsOf(context, id)));
    const next = new Set<string>();
    for (const [at, area] of found.entries()) {
      if (area === null) continue;
      facts.set(ids[at]!, area);
      for (const { id } of stepsFrom(area, on)) next.add(id);
    }
    ids = [...next].filter((id) => !facts.has(id));
  }
  return facts;
}

async function factsOf(context: RequestContext, id: string): Promise<AreaFacts | null> {
  const [area, records] = await Promise.all([findArea(context, id), findRecordsFrom(context, id)]);
  if (area === null) return null;
  const hasNone = records.some(({ outcome }) => outcome === "NONE");
  const children = hasNone ? await loadList(context, "last children of areas", findLastChildren, id) : [];
  const { validFrom, validTo } = area;
  return { validFrom, validTo, records, lastChildIds: children.map(({ areaId }) => areaId) };
}

/** The areas that lay in ended areas on the last day of each. */
async function findLastChildren(context: RequestContext, areaIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("area_state as s")
    .innerJoin("area as ended", "ended.id", "s.parentId")
    .select(["s.areaId", "s.parentId"])
    .where("s.parentId", "in", areaIds)
    .whereRef("s.validFrom", "<", "ended.validTo")
    .where((eb) => eb.or([eb("s.validTo", "is", null), eb("s.validTo", ">=", eb.ref("ended.validTo"))]))
    .orderBy("s.sortName")
    .orderBy("s.areaId")
    .execute();
  return grouped(rows, ({ parentId }) => parentId!);
}
