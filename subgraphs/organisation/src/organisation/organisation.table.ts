import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { AreaTable } from "../area/area.table.js";
import { CERTAINTIES } from "./certainty.js";
import { ORGANISATION_KINDS, ORGANISATION_LEVELS } from "./organisation-kind.rules.js";

/** A body from its founding to its end. What changes while it lives is in its states and identifiers. */
export const OrganisationTable = defineEntity({
  name: "Organisation",
  tableName: "organisation",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** The half-open life of the body, as far as the sources reach. */
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    /** The day it was founded; null where no source says, though it is known to exist from validFrom. */
    foundedOn: p.text().$type<PlainDate>().nullable(),
    foundingNumber: p.text().nullable(),
    foundingDecidedOn: p.text().$type<PlainDate>().nullable(),
    foundingIssuerId: p.text().nullable(),
    endingNumber: p.text().nullable(),
    endingDecidedOn: p.text().$type<PlainDate>().nullable(),
    endingIssuerId: p.text().nullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
});

/** What a body was from one day to another. The states of one body follow each other without overlap. */
export const OrganisationStateTable = defineEntity({
  name: "OrganisationState",
  tableName: "organisation_state",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("organisationId"),
    name: p.text(),
    shortName: p.text().nullable(),
    /** Folded name and short name, for search. */
    foldedName: p.text(),
    sortName: p.text(),
    kind: p.enum(ORGANISATION_KINDS),
    level: p.enum(ORGANISATION_LEVELS),
    parentId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("parentId").nullable(),
    areaId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("areaId").nullable(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
  },
  indexes: [
    { properties: ["organisationId", "validFrom"], name: "organisation_state_organisation" },
    { properties: ["parentId", "sortName"], name: "organisation_state_parent" },
    { properties: ["areaId", "sortName"], name: "organisation_state_area" },
    { properties: ["sortName"], name: "organisation_state_name" },
  ],
});

export type OrganisationRow = RowOf<typeof OrganisationTable>;
export type OrganisationStateRow = RowOf<typeof OrganisationStateTable>;
