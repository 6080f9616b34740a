import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { ISSUER_KINDS } from "../competence/issuer-kind.js";
import { DRAFTING_PROCEDURES } from "../competence/minimum-days.rules.js";
import { CERTAINTIES } from "./certainty.js";
import { type DocumentType, FAMILIES } from "./document-types.js";

export const SCOPES = ["NATIONWIDE", "TERRITORIAL", "UNSTATED"] as const;

/** A document as it was issued. What became of it later is told by its relations, never stored here. */
export const DocumentTable = defineEntity({
  name: "LegalDocument",
  tableName: "legal_document",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    family: p.enum(FAMILIES),
    type: p.text().$type<DocumentType>(),
    /** Number and symbol as printed: `34/CT-UBND`. */
    number: p.text(),
    /** The number as it is looked up: folded, no spaces, no leading zeros. */
    numberKey: p.text(),
    /** The canonical citation, see kernel/domain/citation.ts. */
    citation: p.text(),
    /** The year the number carries, else the year of issue. */
    year: p.integer(),
    /** The body that issued it, an Organisation; null when not known. */
    issuerId: p.text().strictNullable(),
    issuerName: p.text(),
    /** The issuer's name as it is looked up. */
    issuerKey: p.text(),
    issuerKind: p.enum(ISSUER_KINDS),
    dateDocument: p.text().$type<PlainDate>().strictNullable(),
    title: p.text().strictNullable(),
    /** Folded number and title, for search. */
    searchText: p.text(),
    firstDateEntryInForce: p.text().$type<PlainDate>().strictNullable(),
    /** Half-open: the first day on which it no longer holds by its own words. */
    dateNoLongerInForce: p.text().$type<PlainDate>().strictNullable(),
    /** Whether a simplified procedure was used, which shortens the days to its effect. */
    procedure: p.enum(DRAFTING_PROCEDURES),
    gazetteNumber: p.text().strictNullable(),
    gazetteOn: p.text().$type<PlainDate>().strictNullable(),
    /** Where it applies: in the whole country, in the areas of its territories, or not stated. */
    scope: p.enum(SCOPES),
    source: p.text(),
    certainty: p.enum(CERTAINTIES),
    /** The key a data file gives the document, by which its file of relations names it; null where it gives none. */
    sourceKey: p.text().strictNullable(),
    /** The day of issue; else that of effect, but within the year; else the first of the year. Lists are ordered by it. */
    sortDay: p.text().$type<PlainDate>(),
  },
  uniques: [{ properties: ["citation"], name: "legal_document_citation" }],
  indexes: [
    { properties: ["numberKey", "year"], name: "legal_document_number" },
    { properties: ["issuerId", "sortDay"], name: "legal_document_issuer" },
    { properties: ["sortDay", "id"], name: "legal_document_sort" },
    { properties: ["scope", "sortDay"], name: "legal_document_scope" },
    { properties: ["sourceKey"], name: "legal_document_source_key" },
  ],
});

/** A part that a document carries and that has no number of its own: the programme attached to a decision. */
export const DocumentPartTable = defineEntity({
  name: "DocumentPart",
  tableName: "document_part",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    documentId: () => p.manyToOne(DocumentTable).mapToPk().joinColumn("documentId"),
    position: p.integer(),
    type: p.text().$type<DocumentType>(),
    title: p.text(),
    /** The half-open stretch of days the part plans for; null where it names none. */
    periodFrom: p.text().$type<PlainDate>().strictNullable(),
    periodTo: p.text().$type<PlainDate>().strictNullable(),
    source: p.text(),
    certainty: p.enum(CERTAINTIES),
  },
  uniques: [{ properties: ["documentId", "position"], name: "document_part_position" }],
});

export type DocumentRow = RowOf<typeof DocumentTable>;
export type DocumentPartRow = RowOf<typeof DocumentPartTable>;
