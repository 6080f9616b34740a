import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { AreaTable } from "../area/area.table.js";
import { ChangeEventTable } from "../change-event/change-event.table.js";
import { CERTAINTIES } from "../organisation/certainty.js";
import { OrganisationTable } from "../organisation/organisation.table.js";

/** A field of state management in one territory. It lives on while the bodies that hold it come and go. */
export const PublicFunctionTable = defineEntity({
  name: "PublicFunction",
  tableName: "public_function",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    name: p.text(),
    foldedName: p.text(),
    sortName: p.text(),
    areaId: () => p.manyToOne(AreaTable).mapToPk().joinColumn("areaId").nullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  indexes: [
    { properties: ["sortName"], name: "public_function_name" },
    { properties: ["areaId", "sortName"], name: "public_function_area" },
  ],
});

/** That a body holds a function from one day to another. On a day a function has one holder. */
export const FunctionHoldingTable = defineEntity({
  name: "FunctionHolding",
  tableName: "function_holding",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    functionId: () => p.manyToOne(PublicFunctionTable).mapToPk().joinColumn("functionId"),
    organisationId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("organisationId"),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    /** The change by which it came to the holder; null where it had it as far back as the sources reach. */
    changeEventId: () => p.manyToOne(ChangeEventTable).mapToPk().joinColumn("changeEventId").nullable(),
    decisionNumber: p.text().nullable(),
    decidedOn: p.text().$type<PlainDate>().nullable(),
    decisionIssuerId: p.text().nullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  uniques: [{ properties: ["functionId", "validFrom"], name: "function_holding_begins_once" }],
  indexes: [
    { properties: ["organisationId", "validFrom"], name: "function_holding_organisation" },
    { properties: ["changeEventId"], name: "function_holding_change" },
  ],
});

export type PublicFunctionRow = RowOf<typeof PublicFunctionTable>;
export type FunctionHoldingRow = RowOf<typeof FunctionHoldingTable>;
