import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { type Selectable, sql } from "kysely";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { database } from "../tables.js";
import { mayReadAreas } from "./area.rules.js";
import type { AreaStateRow } from "./area.table.js";
import type { KnownArea } from "./find-area-states.js";

const STATE_COLUMNS = [
  ...(["id", "version", "areaId", "level", "code", "type", "name", "fullName", "foldedName", "sortName"] as const),
  ...(["parentId", "validFrom", "validTo", "openedBy", "closedBy", "reorganisationId", "source"] as const),
] satisfies (keyof AreaStateRow)[];

/** Areas that exist on a day, joined with their state `s` of that day: one row holds both. Public. */
export function areasOn(context: RequestContext, on: PlainDate) {
  const areas = database(context)
    .selectFrom("area_state as s")
    .innerJoin("area", "area.id", "s.areaId")
    .selectAll("area")
    .select(STATE_COLUMNS.map((column) => `s.${column} as state_${column}` as const))
    .where(holdsOnDay("s", on));
  return mayReadAreas() ? areas : areas.where(sql<boolean>`1 = 0`);
}

export type AreaOnRow = Selectable<Awaited<ReturnType<ReturnType<typeof areasOn>["execute"]>>[number]>;

/** Vietnamese alphabetical order of such rows; the id breaks ties. */
export const IN_VIETNAMESE_ORDER = [
  { column: "s.sortName", property: "state_sortName" },
  { column: "s.areaId", property: "state_areaId" },
] as const;

/** The area of a joined row, with its state at hand. */
export function knownArea(row: AreaOnRow, on: PlainDate): KnownArea {
  const { id, version, level, validFrom, validTo, start, changedOn, endingId, source } = row;
  const state = Object.fromEntries(STATE_COLUMNS.map((column) => [column, row[`state_${column}`]]));
  return {
    ...{ id, version, level, validFrom, validTo, start, changedOn, endingId, source },
    known: { on, state: state as unknown as AreaStateRow },
  } as KnownArea;
}

/** The page of areas that a page of joined rows is. */
export function pageOfAreas(page: Connection<AreaOnRow>, on: PlainDate): Connection<KnownArea> {
  const edges = page.edges.map((edge) => ({
    node: knownArea(edge.node, on),
    get cursor() {
      return edge.cursor;
    },
  }));
  return { edges, pageInfo: page.pageInfo };
}
