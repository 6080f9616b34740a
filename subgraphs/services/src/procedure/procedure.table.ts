import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "./certainty.js";
import { ONLINE_KINDS, PROCEDURE_KINDS, STARTS } from "./procedure-words.js";

/** A procedure under its national code. What it is called and how it is done is told by its editions. */
export const ProcedureTable = defineEntity({
  name: "Procedure",
  tableName: "procedure",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** The national code `d.dddddd`. */
    code: p.text(),
  },
  uniques: [{ properties: ["code"], name: "procedure_code" }],
});

/** What a procedure is by one publication, from one day to another. Editions of one procedure never overlap. */
export const EditionTable = defineEntity({
  name: "ProcedureEdition",
  tableName: "procedure_edition",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    procedureId: () => p.manyToOne(ProcedureTable).mapToPk().joinColumn("procedureId"),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    start: p.enum(STARTS),
    name: p.text(),
    /** Folded code and name, for search. */
    foldedName: p.text(),
    sortName: p.text(),
    field: p.text(),
    foldedField: p.text(),
    kind: p.enum(PROCEDURE_KINDS).strictNullable(),
    atMinistry: p.integer(),
    atProvince: p.integer(),
    atDistrict: p.integer(),
    atCommune: p.integer(),
    atOther: p.integer(),
    /** Words for those who may apply, joined by `|`. */
    subjects: p.text().strictNullable(),
    /** 1 where a dossier may be handed in anywhere in the country. */
    nonTerritorial: p.integer().strictNullable(),
    promulgatorName: p.text().strictNullable(),
    promulgatorCode: p.text().strictNullable(),
    promulgatorId: p.text().strictNullable(),
    onlineKind: p.enum(ONLINE_KINDS).strictNullable(),
    partialReason: p.text().strictNullable(),
    decisionNumber: p.text().strictNullable(),
    decidedOn: p.text().$type<PlainDate>().strictNullable(),
    /** The canonical citation of the decision, see kernel/domain/citation.ts; null where it names no single one. */
    decisionCitation: p.text().strictNullable(),
    /** The day it went on the national portal. */
    publishedOn: p.text().$type<PlainDate>().strictNullable(),
    endingNumber: p.text().strictNullable(),
    endingDecidedOn: p.text().$type<PlainDate>().strictNullable(),
    endingCitation: p.text().strictNullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  uniques: [{ properties: ["procedureId", "validFrom"], name: "procedure_edition_start" }],
  indexes: [
    { properties: ["sortName", "procedureId"], name: "procedure_edition_name" },
    { properties: ["foldedField", "sortName"], name: "procedure_edition_field" },
    { properties: ["promulgatorId", "sortName"], name: "procedure_edition_promulgator" },
  ],
});

export type ProcedureRow = RowOf<typeof ProcedureTable>;
export type EditionRow = RowOf<typeof EditionTable>;
