import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";

/** What a body reported of an indicator for which the graph holds no fact. */
export const ReportedIndicatorTable = defineEntity({
  name: "ReportedIndicator",
  tableName: "reported_indicator",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: p.text(),
    period: p.text(),
    code: p.text(),
    /** From 0 to 1. */
    value: p.double().$type<number>(),
    reportedOn: p.text().$type<PlainDate>(),
    origin: p.enum(ORIGINS),
  },
  uniques: [{ properties: ["organisationId", "period", "code"], name: "reported_indicator_once" }],
});

export type ReportedIndicatorRow = RowOf<typeof ReportedIndicatorTable>;
