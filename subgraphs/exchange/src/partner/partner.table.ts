import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";

/** A system that follows the graph. How it stands is told by its days and its suspensions, never stored. */
export const PartnerTable = defineEntity({
  name: "Partner",
  tableName: "partner",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    name: p.text(),
    /** The body of another subgraph to which the system belongs; null where none is named. */
    organisationId: p.text().strictNullable(),
    /** How the identity provider names the system: `client_id`, `azp` or `sub` of its tokens. */
    clientId: p.text().unique("partner_client"),
    contactOffice: p.text(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    /** How often it was suspended, resumed or ended; raises the version, so that no two such commands pass each other. */
    standingChanges: p.integer().default(0),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["organisationId", "name", "id"], name: "partner_organisation" },
    { properties: ["name", "id"], name: "partner_order" },
  ],
});

/** Days on which a partner was given nothing. */
export const PartnerSuspensionTable = defineEntity({
  name: "PartnerSuspension",
  tableName: "partner_suspension",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    partnerId: () => p.manyToOne(PartnerTable).mapToPk().joinColumn("partnerId"),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    reason: p.text(),
  },
  indexes: [{ properties: ["partnerId", "validFrom"], name: "partner_suspension_partner" }],
});

export type PartnerRow = RowOf<typeof PartnerTable>;
export type PartnerSuspensionRow = RowOf<typeof PartnerSuspensionTable>;
