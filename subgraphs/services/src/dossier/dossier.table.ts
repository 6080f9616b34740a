import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { SUBMISSION_METHODS } from "../channel/channel-words.js";
import { PROCESSING_UNITS } from "../channel/processing-time.rules.js";
import { LEGAL_REGIMES } from "../deadline/legal-regime.rules.js";
import { ProcedureTable } from "../procedure/procedure.table.js";
import { DOSSIER_STATES, ORIGINS } from "./dossier-words.js";

/** Of buckets from 18 on the result was given: by far the most, so that the indexes of the others stay small. */
const NOT_RETURNED = '"bucket" < 18';

/** A list of all that an owner has, the newest first, and one of what is not over yet, by state. */
const listOf = (owner: string, name: string) => [
  { properties: [owner, "listedOn", "id", "bucket"], name: `dossier_${name}` },
  { properties: [owner, "bucket", "listedOn", "id"], name: `dossier_${name}_unreturned`, where: NOT_RETURNED },
];

/**
 * A dossier. The columns after the acts' count are told by its acts and written with them, see derived.rules: they
 * stand here for lists and counters, and are nowhere else typed in.
 */
export const DossierTable = defineEntity({
  name: "Dossier",
  tableName: "dossier",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    code: p.text(),
    sourceSystem: p.text(),
    procedureId: () => p.manyToOne(ProcedureTable).mapToPk().joinColumn("procedureId").index(false),
    caseCode: p.text().strictNullable(),
    submissionMethod: p.enum(SUBMISSION_METHODS).strictNullable(),
    /** The body that received it, an Organisation. */
    bodyId: p.text(),
    /** Where its matter lay on the first day: areas of then, null where none of that level was named. */
    communeId: p.text().strictNullable(),
    districtId: p.text().strictNullable(),
    provinceId: p.text().strictNullable(),
    regime: p.enum(LEGAL_REGIMES),
    /** The time allowed on the day of receipt; null where nobody knows, or before. */
    timeAmount: p.double().$type<number>().strictNullable(),
    timeUnit: p.enum(PROCESSING_UNITS).strictNullable(),
    /** The applicant's identity where he or she registered it; never leaves the subgraph. */
    applicantActorId: p.text().strictNullable(),
    /** Of a dossier that another system owns: the update that is stored, and when it came. */
    sourceSequence: p.integer().strictNullable(),
    sourceUpdatedAt: p.text().strictNullable(),
    mirroredAt: p.text().strictNullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),

    actCount: p.integer(),
    state: p.enum(DOSSIER_STATES),
    stateSince: p.text().$type<PlainDate>(),
    /** State and way of handing in as one number, see bucket.rules. */
    bucket: p.integer(),
    /** The day under which lists show it: of the receipt, until then of the registration. */
    listedOn: p.text().$type<PlainDate>(),
    registeredOn: p.text().$type<PlainDate>().strictNullable(),
    receivedOn: p.text().$type<PlainDate>().strictNullable(),
    receivedAt: p.text().strictNullable(),
    promisedOn: p.text().$type<PlainDate>().strictNullable(),
    statutoryDueOn: p.text().$type<PlainDate>().strictNullable(),
    /** Null where no clock runs, or where the deadline is unknown. */
    legalDueOn: p.text().$type<PlainDate>().strictNullable(),
    finishedOn: p.text().$type<PlainDate>().strictNullable(),
    finishedAt: p.text().strictNullable(),
    returnedOn: p.text().$type<PlainDate>().strictNullable(),
    returnedAt: p.text().strictNullable(),
    supplementRequests: p.integer(),
    /** The version of the calendar by which the days above were counted. */
    calendarVersion: p.integer(),
    /** The body that has to finish it now, see transfer/responsibility.rules. */
    responsibleBodyId: p.text(),
  },
  uniques: [{ properties: ["code"], name: "dossier_code" }],
  indexes: [
    ...listOf("bodyId", "body"),
    ...listOf("procedureId", "procedure"),
    ...listOf("communeId", "commune"),
    ...listOf("districtId", "district"),
    ...listOf("provinceId", "province"),
    { properties: ["bodyId", "procedureId", "listedOn", "id", "bucket"], name: "dossier_body_procedure" },
    { properties: ["responsibleBodyId", "bucket", "listedOn", "id"], name: "dossier_responsible", where: NOT_RETURNED },
    { properties: ["sourceSystem", "sourceUpdatedAt"], name: "dossier_source", where: '"sourceUpdatedAt" is not null' },
  ] as never,
});

export type DossierRow = RowOf<typeof DossierTable>;
