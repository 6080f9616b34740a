import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { AreaRow } from "./area.table.js";

/** The area of an id; null when there is none. Public. */
export function findArea(context: RequestContext, id: string): Promise<AreaRow | null> {
  return load(context, "areas", findAreasByIds, id);
}

async function findAreasByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("area").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
