import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import type { Level } from "./area.rules.js";
import { mayReadAreas } from "./area.rules.js";
import type { AreaRow } from "./area.table.js";

/** The area of an id; null when there is none. Public. */
export async function findArea(context: RequestContext, id: string): Promise<AreaRow | null> {
  if (!mayReadAreas()) return null;
  return load(context, "areas", findAreasByIds, id);
}

/** The areas of these ids, in their order; ids without an area are left out. Public. */
export async function findAreas(context: RequestContext, ids: readonly string[]): Promise<AreaRow[]> {
  const found = await Promise.all(ids.map((id) => findArea(context, id)));
  return found.filter((area) => area !== null);
}

/** The area that had a code on a day, on one level where it is given; null when none had. Public. */
export async function findAreaByCode(
  context: RequestContext,
  code: string,
  on: PlainDate,
  level: Level | null,
): Promise<AreaRow | null> {
  if (!mayReadAreas()) return null;

  const having = database(context)
    .selectFrom("area_state as s")
    .innerJoin("area", "area.id", "s.areaId")
    .selectAll("area")
    .where("s.code", "=", code)
    .where(holdsOnDay("s", on));
  const found = await (level === null ? having : having.where("s.level", "=", level)).executeTakeFirst();
  return found ?? null;
}

async function findAreasByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("area").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
