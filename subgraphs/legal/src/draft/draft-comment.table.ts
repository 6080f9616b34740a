import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DraftTable } from "./draft.table.js";

export const COMMENT_AUTHORS = ["BUSINESS", "CITIZEN", "ORGANISATION"] as const;

export const COMMENT_ANSWERS = ["ACCEPTED", "PARTLY_ACCEPTED", "REJECTED"] as const;

/** What somebody said of a published draft, and what the drafting body answered. */
export const DraftCommentTable = defineEntity({
  name: "DraftComment",
  tableName: "draft_comment",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    draftId: () => p.manyToOne(DraftTable).mapToPk().joinColumn("draftId"),
    givenOn: p.text().$type<PlainDate>(),
    authorKind: p.enum(COMMENT_AUTHORS),
    /** The business or organisation; of a citizen no name is kept. */
    authorName: p.text().strictNullable(),
    summary: p.text(),
    answer: p.enum(COMMENT_ANSWERS).strictNullable(),
    answeredOn: p.text().$type<PlainDate>().strictNullable(),
    explanation: p.text().strictNullable(),
    origin: p.enum(["SOURCE", "SYNTHETIC"] as const),
  },
  indexes: [{ properties: ["draftId", "givenOn", "id"], name: "draft_comment_draft" }],
});

export type DraftCommentRow = RowOf<typeof DraftCommentTable>;
