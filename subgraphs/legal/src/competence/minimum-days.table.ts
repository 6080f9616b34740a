import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "../document/certainty.js";
import { ISSUER_LEVELS } from "./minimum-days.rules.js";

/** How many days a law asks between the issue of a normative document and its effect. */
export const MinimumDaysTable = defineEntity({
  name: "MinimumDays",
  tableName: "minimum_days",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    level: p.enum(ISSUER_LEVELS),
    /** The days of issue for which it decides. */
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    days: p.integer(),
    law: p.text(),
    article: p.text().strictNullable(),
    source: p.text(),
    certainty: p.enum(CERTAINTIES),
  },
  indexes: [{ properties: ["level", "validFrom"], name: "minimum_days_level" }],
});

export type MinimumDaysRow = RowOf<typeof MinimumDaysTable>;
