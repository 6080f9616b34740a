import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { PROCESSING_UNITS } from "../channel/processing-time.rules.js";
import { CERTAINTIES } from "../procedure/certainty.js";
import { ProcedureTable } from "../procedure/procedure.table.js";

/** That a body does a procedure, from one day to another, perhaps in a time of its own. */
export const ExecutionTable = defineEntity({
  name: "ServiceAtOrganisation",
  tableName: "service_at_organisation",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    procedureId: () => p.manyToOne(ProcedureTable).mapToPk().joinColumn("procedureId"),
    /** The body, an Organisation. */
    organisationId: p.text(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    /** The body's own time; a null unit where it has none. */
    amount: p.double().$type<number>().strictNullable(),
    unit: p.enum(PROCESSING_UNITS).strictNullable(),
    note: p.text().strictNullable(),
    decisionNumber: p.text().strictNullable(),
    decidedOn: p.text().$type<PlainDate>().strictNullable(),
    decisionCitation: p.text().strictNullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  uniques: [{ properties: ["organisationId", "procedureId", "validFrom"], name: "service_at_organisation_start" }],
  indexes: [{ properties: ["procedureId", "validFrom"], name: "service_at_organisation_procedure" }],
});

export type ExecutionRow = RowOf<typeof ExecutionTable>;
