import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DraftTable } from "./draft.table.js";
import { ACT_KINDS, APPRAISAL_CONCLUSIONS } from "./draft-step.rules.js";

/** One act that moved a draft on: never changed, the next one follows it. */
export const DraftActTable = defineEntity({
  name: "DraftAct",
  tableName: "draft_act",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    draftId: () => p.manyToOne(DraftTable).mapToPk().joinColumn("draftId"),
    /** 1 for the first act of a draft. */
    position: p.integer(),
    kind: p.enum(ACT_KINDS),
    takenOn: p.text().$type<PlainDate>(),
    /** The body that did it, an Organisation; null where an office of no body did. */
    bodyId: p.text().strictNullable(),
    /** The last day of comments as announced; of an opening only. */
    lastDay: p.text().$type<PlainDate>().strictNullable(),
    /** Of an appraisal only. */
    conclusion: p.enum(APPRAISAL_CONCLUSIONS).strictNullable(),
    /** The document it became; of an issue only. A document comes of one draft. */
    documentId: p.text().strictNullable().unique("draft_act_document"),
    /** Why, where the act needs a reason: a withdrawal. */
    reason: p.text().strictNullable(),
  },
  uniques: [{ properties: ["draftId", "position"], name: "draft_act_position" }],
});

export type DraftActRow = RowOf<typeof DraftActTable>;
