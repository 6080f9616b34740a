import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { AREA_LEVELS, AREA_TYPES } from "./area.rules.js";
import { AreaReorganisationTable } from "./reorganisation/reorganisation.table.js";

/** A territory with an administration of its own, from its founding to its end; what changes with time is in states. */
export const AreaTable = defineEntity({
  name: "Area",
  tableName: "area",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    level: p.enum(AREA_LEVELS),
    /** The half-open life of the area; null while it exists. */
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    /** AT_LATEST: validFrom is the first day on which a source shows the area, and it may be older. */
    start: p.enum(["EXACT", "AT_LATEST"] as const),
    /** The first day of its newest state. */
    changedOn: p.text().$type<PlainDate>(),
    /** The reorganisation that ended it, when this graph was told by a command. */
    endingId: () => p.manyToOne(AreaReorganisationTable).mapToPk().joinColumn("endingId").nullable(),
    source: p.text(),
  },
  indexes: [{ properties: ["endingId"], name: "area_ending" }],
});

/** What an area was from one day to another: its code, name, type and parent. States of one area never overlap. */
export const AreaStateTable = defineEntity({
  name: "AreaState",
  tableName: "area_state",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    areaId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("areaId"),
    level: p.enum(AREA_LEVELS),
    code: p.text(),
    type: p.enum(AREA_TYPES.map(({ type }) => type)),
    name: p.text(),
    fullName: p.text(),
    foldedName: p.text(),
    sortName: p.text(),
    parentId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("parentId").nullable(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    /** Numbers of the documents that made it so, and that ended it; null where the source names none. */
    openedBy: p.text().nullable(),
    closedBy: p.text().nullable(),
    reorganisationId: () => p.manyToOne(AreaReorganisationTable).mapToPk().joinColumn("reorganisationId").nullable(),
    source: p.text(),
  },
  uniques: [{ properties: ["areaId", "validFrom"], name: "area_state_begins_once" }],
  indexes: [
    { properties: ["code", "validFrom"], name: "area_state_code" },
    { properties: ["parentId", "sortName", "areaId"], name: "area_state_parent" },
    { properties: ["parentId", "level", "validFrom", "validTo"], name: "area_state_parent_count" },
    { properties: ["level", "sortName", "areaId"], name: "area_state_level" },
    { properties: ["level", "validFrom", "validTo"], name: "area_state_level_count" },
    { properties: ["reorganisationId"], name: "area_state_reorganisation" },
  ],
});

export type AreaRow = RowOf<typeof AreaTable>;
export type AreaStateRow = RowOf<typeof AreaStateTable>;
