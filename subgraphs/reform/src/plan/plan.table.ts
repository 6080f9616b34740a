import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DirectiveTable } from "../directive/directive.table.js";
import { PLAN_KINDS } from "./plan-scope.rules.js";

/** A body's plan for the reform. Where it stands is told by its acts, never stored here. */
export const PlanTable = defineEntity({
  name: "AgencyPlan",
  tableName: "agency_plan",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    directiveId: () => p.manyToOne(DirectiveTable).mapToPk().joinColumn("directiveId"),
    organisationId: p.text(),
    kind: p.enum(PLAN_KINDS),
    fromYear: p.integer(),
    toYear: p.integer(),
    title: p.text(),
    draftedOn: p.text().$type<PlainDate>(),
    /** The days of the first submission and of the approval, for lists; null before. */
    submittedOn: p.text().$type<PlainDate>().strictNullable(),
    approvedOn: p.text().$type<PlainDate>().strictNullable(),
    actCount: p.integer().default(0),
    /** How many items were ever written: the last one has this number. */
    itemCount: p.integer().default(0),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  uniques: [{ properties: ["organisationId", "kind", "fromYear", "toYear"], name: "agency_plan_scope" }],
  indexes: [{ properties: ["fromYear", "id"], name: "agency_plan_year" }],
});

export type PlanRow = RowOf<typeof PlanTable>;
