import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { PartnerTable } from "../partner/partner.table.js";

/** That a partner may read restricted records of some types, of a body with all below it or of all, for a time. */
export const DataGrantTable = defineEntity({
  name: "DataGrant",
  tableName: "data_grant",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    partnerId: () => p.manyToOne(PartnerTable).mapToPk().joinColumn("partnerId"),
    /** Names of types from the closed list, in order, joined by commas. */
    recordTypes: p.text(),
    /** The body of another subgraph whose records are shared, with those of all below it; null for every body. */
    scopeId: p.text().strictNullable(),
    /** The document on which the sharing rests, cited in full, and its articles where they are known. */
    citation: p.text(),
    articles: p.text().strictNullable(),
    certainty: p.enum(CERTAINTIES),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [{ properties: ["partnerId", "validFrom"], name: "data_grant_partner" }],
});

export type DataGrantRow = RowOf<typeof DataGrantTable>;
