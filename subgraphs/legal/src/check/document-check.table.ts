import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DocumentTable } from "../document/document.table.js";
import { CHECK_OUTCOMES } from "./check-outcome.rules.js";

/** A check of an issued normative document, with what it came to. */
export const DocumentCheckTable = defineEntity({
  name: "DocumentCheck",
  tableName: "document_check",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    documentId: () => p.manyToOne(DocumentTable).mapToPk().joinColumn("documentId"),
    /** The body that checked, an Organisation; null where an office of no body did. */
    bodyId: p.text().strictNullable(),
    checkedOn: p.text().$type<PlainDate>(),
    outcome: p.enum(CHECK_OUTCOMES),
    /** Words of CHECK_MEASURES joined by commas; empty for a lawful document. */
    measures: p.text(),
    /** What is unlawful in it, by article; null for a lawful document. */
    finding: p.text().strictNullable(),
    origin: p.enum(["SOURCE", "SYNTHETIC"] as const),
  },
  uniques: [{ properties: ["documentId", "checkedOn"], name: "document_check_day" }],
});

export type DocumentCheckRow = RowOf<typeof DocumentCheckTable>;
