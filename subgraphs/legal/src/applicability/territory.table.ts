import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "../document/certainty.js";
import { DocumentTable } from "../document/document.table.js";

/** That a document applies in an area, an AdministrativeArea of another subgraph, from one day to another. */
export const TerritoryTable = defineEntity({
  name: "DocumentTerritory",
  tableName: "document_territory",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    documentId: () => p.manyToOne(DocumentTable).mapToPk().joinColumn("documentId"),
    areaId: p.text(),
    validFrom: p.text().$type<PlainDate>(),
    /** Half-open; null until a later act takes the territory from the document, whatever becomes of the area. */
    validTo: p.text().$type<PlainDate>().strictNullable(),
    source: p.text(),
    certainty: p.enum(CERTAINTIES),
  },
  uniques: [{ properties: ["documentId", "areaId", "validFrom"], name: "document_territory_document" }],
  indexes: [{ properties: ["areaId", "validFrom"], name: "document_territory_area" }],
});

export type TerritoryRow = RowOf<typeof TerritoryTable>;
