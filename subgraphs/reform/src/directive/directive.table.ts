import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { defineEntity, p } from "@mikro-orm/core";

/** A directive that sets a programme of reform going. */
export const DirectiveTable = defineEntity({
  name: "Directive",
  tableName: "directive",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** The document itself, in the legal subgraph. */
    citation: p.text().unique("directive_citation"),
    title: p.text(),
    /** The body or office that issued it, an Organisation. */
    issuerId: p.text(),
    issuedOn: p.text().$type<PlainDate>(),
    /** The days of the programme, half-open. */
    programmeFrom: p.text().$type<PlainDate>(),
    programmeTo: p.text().$type<PlainDate>(),
    /** How many assignments commands have made: each raises the version, so that two at once cannot both hold. */
    assignmentCount: p.integer().default(0),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
});

/** One document whose implementation a directive directs. */
export const DirectedDocumentTable = defineEntity({
  name: "DirectedDocument",
  tableName: "directed_document",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    directiveId: () => p.manyToOne(DirectiveTable).mapToPk().joinColumn("directiveId"),
    /** Its place in the directive, from 1. */
    position: p.integer(),
    citation: p.text(),
    /** The days for which it plans, half-open. */
    periodFrom: p.text().$type<PlainDate>(),
    periodTo: p.text().$type<PlainDate>(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  uniques: [{ properties: ["directiveId", "position"], name: "directed_document_position" }],
});

/** One of the tasks on which a directive centres. */
export const FocusTaskTable = defineEntity({
  name: "FocusTask",
  tableName: "focus_task",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    directiveId: () => p.manyToOne(DirectiveTable).mapToPk().joinColumn("directiveId"),
    /** Its number in the directive, from 1. */
    number: p.integer(),
    name: p.text(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  uniques: [{ properties: ["directiveId", "number"], name: "focus_task_number" }],
});

export type DirectiveRow = RowOf<typeof DirectiveTable>;
export type DirectedDocumentRow = RowOf<typeof DirectedDocumentTable>;
export type FocusTaskRow = RowOf<typeof FocusTaskTable>;
