import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";

/** What a body reported on a period, with its own figures; what is measured is never written here. */
export const ReportTable = defineEntity({
  name: "ProgressReport",
  tableName: "progress_report",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: p.text(),
    /** 2026-Q1, 2026-H1, 2026-9M or 2026. */
    period: p.text(),
    year: p.integer(),
    summary: p.text(),
    /** The day of the first submission, by which it is in time or late. */
    submittedOn: p.text().$type<PlainDate>(),
    itemsDue: p.integer().strictNullable(),
    itemsDone: p.integer().strictNullable(),
    onTimePercent: p.double().$type<number>().strictNullable(),
    actCount: p.integer().default(0),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  uniques: [{ properties: ["organisationId", "period"], name: "progress_report_period" }],
  indexes: [{ properties: ["year", "id"], name: "progress_report_year" }],
});

export type ReportRow = RowOf<typeof ReportTable>;
