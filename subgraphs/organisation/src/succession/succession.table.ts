import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { AreaTable } from "../area/area.table.js";
import { AreaReorganisationTable } from "../area/reorganisation/reorganisation.table.js";
import { CERTAINTIES } from "../organisation/certainty.js";
import { EXTENTS, OUTCOMES } from "./succession.rules.js";

/** What is said of the way from one area to another. Only a SUCCESSOR is a link; a CANDIDATE never is. */
export const AreaSuccessionTable = defineEntity({
  name: "AreaSuccession",
  tableName: "area_succession",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    fromId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("fromId"),
    /** Null where no area follows. */
    toId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("toId").nullable(),
    outcome: p.enum(OUTCOMES),
    /** Of a SUCCESSOR alone. */
    extent: p.enum(EXTENTS).nullable(),
    certainty: p.enum(CERTAINTIES),
    effectiveOn: p.text().$type<PlainDate>(),
    decision: p.text().nullable(),
    clause: p.text().nullable(),
    note: p.text().nullable(),
    reorganisationId: () => p.manyToOne(AreaReorganisationTable).mapToPk().joinColumn("reorganisationId").nullable(),
    source: p.text(),
  },
  indexes: [
    { properties: ["fromId", "effectiveOn"], name: "area_succession_from" },
    { properties: ["toId", "effectiveOn"], name: "area_succession_to" },
    { properties: ["reorganisationId"], name: "area_succession_reorganisation" },
  ],
});

export type AreaSuccessionRow = RowOf<typeof AreaSuccessionTable>;
