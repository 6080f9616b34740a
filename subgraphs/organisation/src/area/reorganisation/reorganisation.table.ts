import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";

/** One decision that changed territories, as it was told to this graph by a command. */
export const AreaReorganisationTable = defineEntity({
  name: "AreaReorganisation",
  tableName: "area_reorganisation",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    effectiveOn: p.text().$type<PlainDate>(),
    decisionNumber: p.text(),
    decidedOn: p.text().$type<PlainDate>(),
    decisionIssuerId: p.text().nullable(),
    note: p.text().nullable(),
  },
});

export type AreaReorganisationRow = RowOf<typeof AreaReorganisationTable>;
