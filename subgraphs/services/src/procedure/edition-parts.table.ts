import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { PROCESSING_UNITS } from "../channel/processing-time.rules.js";
import { AGENCY_CODE_SCHEMES } from "./agency-code.rules.js";
import { EditionTable } from "./procedure.table.js";
import { BODY_ROLES } from "./procedure-words.js";

const ofEdition = {
  id: p.text().primary(),
  version: p.integer().version(),
  editionId: () => p.manyToOne(EditionTable).mapToPk().joinColumn("editionId"),
  /** Its place in the list it stands in, from 1. */
  position: p.integer(),
};

/** A body as an edition names it. */
export const BodyTable = defineEntity({
  name: "ProcedureBody",
  tableName: "procedure_body",
  properties: {
    ...ofEdition,
    role: p.enum(BODY_ROLES),
    name: p.text(),
    code: p.text().strictNullable(),
    codeScheme: p.enum(AGENCY_CODE_SCHEMES).strictNullable(),
    organisationId: p.text().strictNullable(),
  },
  indexes: [
    { properties: ["editionId", "role", "position"], name: "procedure_body_edition" },
    { properties: ["organisationId", "editionId"], name: "procedure_body_organisation" },
  ],
});

/** A case of a procedure, with a code and a time of its own: `1.000080.01`. */
export const CaseTable = defineEntity({
  name: "ProcedureCase",
  tableName: "procedure_case",
  properties: {
    ...ofEdition,
    code: p.text(),
    amount: p.double().$type<number>().strictNullable(),
    unit: p.enum(PROCESSING_UNITS),
    note: p.text().strictNullable(),
  },
  uniques: [{ properties: ["editionId", "code"], name: "procedure_case_code" }],
});

/** A document that an edition names as its ground. */
export const LegalBasisTable = defineEntity({
  name: "LegalBasis",
  tableName: "legal_basis",
  properties: {
    ...ofEdition,
    /** The citation as published. */
    text: p.text(),
    title: p.text().strictNullable(),
    /** The number as it is looked up; null where the text holds none. */
    numberKey: p.text().strictNullable(),
    /** The canonical citation; null where the text does not name one single document. */
    citation: p.text().strictNullable(),
    citationKey: p.text().strictNullable(),
  },
  indexes: [
    { properties: ["editionId", "position"], name: "legal_basis_edition" },
    { properties: ["numberKey", "editionId"], name: "legal_basis_number" },
    { properties: ["citationKey", "editionId"], name: "legal_basis_citation" },
  ],
});

/** A paper or file that an applicant hands in. */
export const EvidenceTable = defineEntity({
  name: "Evidence",
  tableName: "evidence",
  properties: {
    ...ofEdition,
    caseName: p.text().strictNullable(),
    code: p.text().strictNullable(),
    name: p.text(),
    originals: p.integer(),
    copies: p.integer(),
    /** 1 where it must be there, null where the source does not say. */
    required: p.integer().strictNullable(),
    /** 1 where it has an interactive form. */
    hasForm: p.integer(),
    /** 1 where it is the output of another procedure, which the administration holds already. */
    isOutput: p.integer(),
  },
  indexes: [{ properties: ["editionId", "position"], name: "evidence_edition" }],
});

/** What a procedure gives. */
export const OutputTable = defineEntity({
  name: "ProcedureOutput",
  tableName: "procedure_output",
  properties: { ...ofEdition, code: p.text().strictNullable(), name: p.text() },
  indexes: [{ properties: ["editionId", "position"], name: "procedure_output_edition" }],
});

export type BodyRow = RowOf<typeof BodyTable>;
export type CaseRow = RowOf<typeof CaseTable>;
export type LegalBasisRow = RowOf<typeof LegalBasisTable>;
export type EvidenceRow = RowOf<typeof EvidenceTable>;
export type OutputRow = RowOf<typeof OutputTable>;
