import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { INDEX_FIELDS, REFORM_INDICES, SCORE_STAGES, SCORING } from "./index.rules.js";

/** One criterion of an index, in the years in which it is used. */
export const IndexCriterionTable = defineEntity({
  name: "IndexCriterion",
  tableName: "index_criterion",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    index: p.enum(REFORM_INDICES),
    /** Its number in the index: 2.1. */
    code: p.text(),
    /** Its place in the index, from 1. */
    position: p.integer(),
    field: p.enum(INDEX_FIELDS),
    name: p.text(),
    maxScore: p.double().$type<number>(),
    scoredBy: p.enum(SCORING),
    firstYear: p.integer(),
    lastYear: p.integer().strictNullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  uniques: [{ properties: ["index", "code"], name: "index_criterion_code" }],
});

/** One body in one year of an index, with the result that was published. */
export const IndexYearTable = defineEntity({
  name: "IndexYear",
  tableName: "index_year",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: p.text(),
    index: p.enum(REFORM_INDICES),
    year: p.integer(),
    publishedPercent: p.double().$type<number>().strictNullable(),
    publishedRank: p.integer().strictNullable(),
    rankedOf: p.integer().strictNullable(),
    publishedSelfScore: p.double().$type<number>().strictNullable(),
    publishedAppraisedScore: p.double().$type<number>().strictNullable(),
    certainty: p.enum(CERTAINTIES),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  uniques: [{ properties: ["organisationId", "index", "year"], name: "index_year_body" }],
});

/** The score of one criterion at one stage. */
export const IndexScoreTable = defineEntity({
  name: "IndexScore",
  tableName: "index_score",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    indexYearId: () => p.manyToOne(IndexYearTable).mapToPk().joinColumn("indexYearId"),
    criterionId: () => p.manyToOne(IndexCriterionTable).mapToPk().joinColumn("criterionId"),
    stage: p.enum(SCORE_STAGES),
    score: p.double().$type<number>(),
    scoredOn: p.text().$type<PlainDate>(),
    note: p.text().strictNullable(),
  },
  uniques: [{ properties: ["indexYearId", "criterionId", "stage"], name: "index_score_once" }],
});

/** A record, of any subgraph, that proves the score of a criterion. */
export const IndexEvidenceTable = defineEntity({
  name: "IndexEvidence",
  tableName: "index_evidence",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    indexYearId: () => p.manyToOne(IndexYearTable).mapToPk().joinColumn("indexYearId"),
    criterionId: () => p.manyToOne(IndexCriterionTable).mapToPk().joinColumn("criterionId"),
    /** The id of the record. */
    nodeId: p.text(),
    note: p.text(),
  },
  uniques: [{ properties: ["indexYearId", "criterionId", "nodeId"], name: "index_evidence_once" }],
});

export type IndexCriterionRow = RowOf<typeof IndexCriterionTable>;
export type IndexYearRow = RowOf<typeof IndexYearTable>;
export type IndexScoreRow = RowOf<typeof IndexScoreTable>;
export type IndexEvidenceRow = RowOf<typeof IndexEvidenceTable>;
