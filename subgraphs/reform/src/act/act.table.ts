import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { ACT_KINDS } from "./act-kind.rules.js";

/** One act on a plan, a report or a problem: never changed, the next one follows it. */
export const ReformActTable = defineEntity({
  name: "ReformAct",
  tableName: "reform_act",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** The AgencyPlan, ProgressReport or Problem it was done on. */
    subjectId: p.text(),
    /** 1 for the first act on a subject. */
    position: p.integer(),
    kind: p.enum(ACT_KINDS),
    takenOn: p.text().$type<PlainDate>(),
    /** The body that did it, an Organisation; null where an office of no body did. */
    bodyId: p.text().strictNullable(),
    /** The document by which it was done, cited in full. */
    citation: p.text().strictNullable(),
    /** A reason, what was done, or what was decided. */
    text: p.text().strictNullable(),
  },
  uniques: [{ properties: ["subjectId", "position"], name: "reform_act_position" }],
  indexes: [{ properties: ["citation"], name: "reform_act_citation" }],
});

export type ReformActRow = RowOf<typeof ReformActTable>;
