import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DocumentTable } from "../document/document.table.js";
import { REVIEW_GROUNDS, REVIEW_OUTCOMES } from "./check-outcome.rules.js";

/** A review of a normative document in force, with what should become of it. */
export const DocumentReviewTable = defineEntity({
  name: "DocumentReview",
  tableName: "document_review",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    documentId: () => p.manyToOne(DocumentTable).mapToPk().joinColumn("documentId"),
    /** The body that reviewed, an Organisation; null where an office of no body did. */
    bodyId: p.text().strictNullable(),
    reviewedOn: p.text().$type<PlainDate>(),
    ground: p.enum(REVIEW_GROUNDS),
    outcome: p.enum(REVIEW_OUTCOMES),
    note: p.text().strictNullable(),
    origin: p.enum(["SOURCE", "SYNTHETIC"] as const),
  },
  uniques: [{ properties: ["documentId", "reviewedOn"], name: "document_review_day" }],
});

export type DocumentReviewRow = RowOf<typeof DocumentReviewTable>;
