import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import type { AreaRow } from "../area/area.table.js";
import { findAreas } from "../area/find-areas.js";
import { database } from "../tables.js";
import { mayReadSuccessions, type SuccessionStatus, successionStatus } from "./succession.rules.js";
import type { AreaSuccessionRow } from "./succession.table.js";

/** The succession of an id; null when there is none. Public. */
export async function findSuccession(context: RequestContext, id: string): Promise<AreaSuccessionRow | null> {
  if (!mayReadSuccessions()) return null;
  const found = await load(context, "area-successions", findByIds, id);
  return found?.outcome === "SUCCESSOR" ? found : null;
}

/** What came out of an area, by its own decisions, the earliest first. Public. */
export async function findSuccessors(context: RequestContext, areaId: string): Promise<AreaSuccessionRow[]> {
  return (await findRecordsFrom(context, areaId)).filter(({ outcome }) => outcome === "SUCCESSOR");
}

/** What an area came out of or took in, the earliest first. Public. */
export async function findPredecessors(context: RequestContext, areaId: string): Promise<AreaSuccessionRow[]> {
  return (await findRecordsTo(context, areaId)).filter(({ outcome }) => outcome === "SUCCESSOR");
}

/** Whether the successors of an area are known. Public. */
export async function findSuccessionStatus(context: RequestContext, area: AreaRow): Promise<SuccessionStatus> {
  return successionStatus(area, await findRecordsFrom(context, area.id), context.today);
}

/** The areas one of which, or several, an area of unknown successors passed into. Public. */
export async function findSuccessorCandidates(context: RequestContext, area: AreaRow): Promise<AreaRow[]> {
  const records = await findRecordsFrom(context, area.id);
  if (successionStatus(area, records, context.today) !== "UNKNOWN") return [];
  return findAreas(
    context,
    records.map(({ toId }) => toId).filter((id) => id !== null),
  );
}

/** The areas of unknown successors that may have passed into an area. Public. */
export async function findPredecessorCandidates(context: RequestContext, areaId: string): Promise<AreaRow[]> {
  const records = (await findRecordsTo(context, areaId)).filter(({ outcome }) => outcome === "CANDIDATE");
  const areas = await findAreas(
    context,
    records.map(({ fromId }) => fromId),
  );
  const statuses = await Promise.all(areas.map((area) => findSuccessionStatus(context, area)));
  return areas.filter((_, at) => statuses[at] === "UNKNOWN");
}

/** Everything said of the ways onwards from an area, candidates too. Public. */
export async function findRecordsFrom(context: RequestContext, areaId: string): Promise<readonly AreaSuccessionRow[]> {
  if (!mayReadSuccessions()) return [];
  return loadList(context, "area-successions from", findFrom, areaId);
}

async function findRecordsTo(context: RequestContext, areaId: string): Promise<readonly AreaSuccessionRow[]> {
  if (!mayReadSuccessions()) return [];
  return loadList(context, "area-successions to", findTo, areaId);
}

async function findByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("area_succession").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findFrom(context: RequestContext, areaIds: readonly string[]) {
  const rows = await successionsInOrder(context, "toId").where("link.fromId", "in", areaIds).execute();
  return grouped(rows, ({ fromId }) => fromId);
}

async function findTo(context: RequestContext, areaIds: readonly string[]) {
  const rows = await successionsInOrder(context, "fromId").where("link.toId", "in", areaIds).execute();
  return grouped(rows, ({ toId }) => toId!);
}

/** Successions by day, and on one day in Vietnamese order of the last names of the areas at their other end. */
export function successionsInOrder(context: RequestContext, other: "fromId" | "toId") {
  return database(context)
    .selectFrom("area_succession as link")
    .leftJoin("area as other", "other.id", `link.${other}`)
    .leftJoin("area_state as s", (join) =>
      join.onRef("s.areaId", "=", "other.id").onRef("s.validFrom", "=", "other.changedOn"),
    )
    .selectAll("link")
    .orderBy("link.effectiveOn")
    .orderBy("s.sortName")
    .orderBy("link.id");
}
