import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

export const AREA_LEVELS = ["PROVINCE", "DISTRICT", "COMMUNE"] as const;

/** A territory with an administration of its own, from its founding to its end; what changes with time is in states. */
export const AreaTable = defineEntity({
  name: "Area",
  tableName: "area",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    level: p.enum(AREA_LEVELS),
    /** The half-open life of the area; null while it exists. */
    validFrom: p.text(),
    validTo: p.text().nullable(),
    source: p.text(),
  },
});

/** What an area was from one day to another: its code, name, type and parent. States of one area never overlap. */
export const AreaStateTable = defineEntity({
  name: "AreaState",
  tableName: "area_state",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    areaId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("areaId"),
    code: p.text(),
    type: p.text(),
    name: p.text(),
    foldedName: p.text(),
    sortName: p.text(),
    parentId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("parentId").nullable(),
    validFrom: p.text(),
    validTo: p.text().nullable(),
    source: p.text(),
  },
  indexes: [
    { properties: ["areaId", "validFrom"], name: "area_state_area" },
    { properties: ["code", "validFrom"], name: "area_state_code" },
    { properties: ["parentId", "sortName"], name: "area_state_parent" },
  ],
});

export type AreaRow = InferEntity<typeof AreaTable>;
export type AreaStateRow = InferEntity<typeof AreaStateTable>;
