import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { FocusTaskTable } from "../directive/directive.table.js";
import { PlanTable } from "../plan/plan.table.js";

/** One thing that a plan says is to be done, by whom and by when. */
export const PlanItemTable = defineEntity({
  name: "PlanItem",
  tableName: "plan_item",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    planId: () => p.manyToOne(PlanTable).mapToPk().joinColumn("planId"),
    /** Its number in the plan, from 1. */
    number: p.integer(),
    taskId: () => p.manyToOne(FocusTaskTable).mapToPk().joinColumn("taskId"),
    output: p.text(),
    leadId: p.text(),
    dueOn: p.text().$type<PlainDate>(),
    indicator: p.text().strictNullable(),
    target: p.text().strictNullable(),
    /** The day of the amendment that dropped it. */
    droppedOn: p.text().$type<PlainDate>().strictNullable(),
    doneOn: p.text().$type<PlainDate>().strictNullable(),
    evidence: p.text().strictNullable(),
    evidenceCitation: p.text().strictNullable(),
  },
  uniques: [{ properties: ["planId", "number"], name: "plan_item_number" }],
  indexes: [
    { properties: ["taskId", "dueOn"], name: "plan_item_task" },
    { properties: ["leadId", "dueOn"], name: "plan_item_lead" },
  ],
});

/** That a body works with the lead of an item. */
export const PlanItemCoordinatorTable = defineEntity({
  name: "PlanItemCoordinator",
  tableName: "plan_item_coordinator",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    itemId: () => p.manyToOne(PlanItemTable).mapToPk().joinColumn("itemId"),
    organisationId: p.text(),
  },
  uniques: [{ properties: ["itemId", "organisationId"], name: "plan_item_coordinator_body" }],
});

export type PlanItemRow = RowOf<typeof PlanItemTable>;
export type PlanItemCoordinatorRow = RowOf<typeof PlanItemCoordinatorTable>;
