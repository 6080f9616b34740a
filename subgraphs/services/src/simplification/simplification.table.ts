import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { PROCESSING_UNITS } from "../channel/processing-time.rules.js";
import { ProcedureTable } from "../procedure/procedure.table.js";

/** A proposal to make a procedure quicker, lighter or cheaper, and what became of it. */
export const SimplificationTable = defineEntity({
  name: "SimplificationProposal",
  tableName: "simplification_proposal",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    procedureId: () => p.manyToOne(ProcedureTable).mapToPk().joinColumn("procedureId"),
    /** The body that proposes, an Organisation. */
    proposerId: p.text(),
    proposedOn: p.text().$type<PlainDate>(),
    summary: p.text(),
    timeUnit: p.enum(PROCESSING_UNITS).strictNullable(),
    timeBefore: p.double().$type<number>().strictNullable(),
    timeAfter: p.double().$type<number>().strictNullable(),
    componentsBefore: p.integer().strictNullable(),
    componentsAfter: p.integer().strictNullable(),
    /** What complying costs all applicants in a year, in đồng. */
    costBefore: p.double().$type<number>().strictNullable(),
    costAfter: p.double().$type<number>().strictNullable(),
    approvalNumber: p.text().strictNullable(),
    approvalDecidedOn: p.text().$type<PlainDate>().strictNullable(),
    approvalCitation: p.text().strictNullable(),
    source: p.text(),
  },
  indexes: [
    { properties: ["procedureId", "proposedOn", "id"], name: "simplification_procedure" },
    { properties: ["proposerId", "proposedOn", "id"], name: "simplification_proposer" },
    { properties: ["proposedOn", "id"], name: "simplification_day" },
  ],
});

export type SimplificationRow = RowOf<typeof SimplificationTable>;
