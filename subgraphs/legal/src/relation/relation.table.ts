import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "../document/certainty.js";
import { DocumentTable } from "../document/document.table.js";
import { EXTENTS, RELATION_KINDS } from "./relation-kinds.js";

/** One relation between two documents, or between articles of them. Never changed into another: kind and ends stay. */
export const RelationTable = defineEntity({
  name: "DocumentRelation",
  tableName: "document_relation",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    fromId: () => p.manyToOne(DocumentTable).mapToPk().joinColumn("fromId"),
    toId: () => p.manyToOne(DocumentTable).mapToPk().joinColumn("toId"),
    kind: p.enum(RELATION_KINDS),
    /** Only of kinds that take force. */
    extent: p.enum(EXTENTS).strictNullable(),
    /** The article that says it, and the one of which it is said: `5`, `5a` or `art_5__para_2`. */
    fromArticle: p.text().strictNullable(),
    toArticle: p.text().strictNullable(),
    /** The relation's own first day; null where it begins as the document that says it does. */
    effectiveOn: p.text().$type<PlainDate>().strictNullable(),
    /** Half-open end of a suspension; null while none is known, and for every other kind. */
    endsOn: p.text().$type<PlainDate>().strictNullable(),
    source: p.text(),
    certainty: p.enum(CERTAINTIES),
  },
  indexes: [
    { properties: ["fromId", "kind", "id"], name: "document_relation_from" },
    { properties: ["toId", "kind", "id"], name: "document_relation_to" },
  ],
});

export type RelationRow = RowOf<typeof RelationTable>;
