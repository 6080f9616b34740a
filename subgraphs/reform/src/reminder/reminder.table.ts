import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { PlanItemTable } from "../plan-item/plan-item.table.js";

/** That a body was urged to do what it owes; a record, never changed. */
export const ReminderTable = defineEntity({
  name: "Reminder",
  tableName: "reminder",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** The body that was reminded. */
    organisationId: p.text(),
    /** The body that reminded it; null where an office of no body did. */
    senderId: p.text().strictNullable(),
    sentOn: p.text().$type<PlainDate>(),
    text: p.text(),
    /** What it is about, where it is one thing: an item, or the report on a period. */
    itemId: () => p.manyToOne(PlanItemTable).mapToPk().joinColumn("itemId").strictNullable(),
    reportPeriod: p.text().strictNullable(),
    citation: p.text().strictNullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["organisationId", "sentOn"], name: "reminder_organisation" },
    { properties: ["itemId"], name: "reminder_item" },
  ],
});

export type ReminderRow = RowOf<typeof ReminderTable>;
