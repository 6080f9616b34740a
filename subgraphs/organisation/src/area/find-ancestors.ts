import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AreaRow } from "./area.table.js";
import { findAreaState } from "./find-area-states.js";
import { findArea } from "./find-areas.js";

/** The areas in which an area lay on a day, the nearest first; all ways up go level by level together. Public. */
export async function findAncestors(context: RequestContext, area: AreaRow, on: PlainDate): Promise<AreaRow[]> {
  const state = await findAreaState(context, area, on);
  const parent = state?.parentId == null ? null : await findArea(context, state.parentId);
  return parent === null ? [] : [parent, ...(await findAncestors(context, parent, on))];
}
