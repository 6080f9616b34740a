import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "./certainty.js";
import { IDENTIFIER_SCHEMES } from "./identifier.rules.js";
import { OrganisationTable } from "./organisation.table.js";

/** A code by which a body is known from one day to another. Codes are given again to others: never a key. */
export const IdentifierTable = defineEntity({
  name: "OrganisationIdentifier",
  tableName: "organisation_identifier",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("organisationId"),
    scheme: p.enum(IDENTIFIER_SCHEMES),
    value: p.text(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  uniques: [{ properties: ["scheme", "value", "validFrom"], name: "organisation_identifier_value" }],
  indexes: [{ properties: ["organisationId", "validFrom"], name: "organisation_identifier_organisation" }],
});

export type IdentifierRow = RowOf<typeof IdentifierTable>;
