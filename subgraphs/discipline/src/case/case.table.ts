import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { FORMS, REGIMES, STAFF_KINDS, UNLIMITED_KINDS } from "../regime/discipline-words.js";
import { ACT_KINDS, CONSEQUENCES, STOP_REASONS } from "./case-words.js";

/** The discipline of one official for one or more acts. Where it stands is told by its days, never stored. */
export const CaseTable = defineEntity({
  name: "DisciplineCase",
  tableName: "discipline_case",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** An Official of another subgraph. */
    officialId: p.text(),
    staffKind: p.enum(STAFF_KINDS),
    /** 1 for those who lead or manage; 1 for the head of the body where it happened. */
    isLeader: p.integer(),
    isHead: p.integer(),
    /** Organisations: where it happened and counts, who employs now, and who decides. */
    placeBodyId: p.text(),
    employerBodyId: p.text(),
    decidingBodyId: p.text(),
    /** The identity of the inspector to whom it was given; null without one. */
    inspectorId: p.text().strictNullable(),
    /** What it came out of; null where it came out of none. */
    complaintId: p.text().strictNullable(),
    inspectionId: p.text().strictNullable(),
    discoveredOn: p.text().$type<PlainDate>(),
    openedOn: p.text().$type<PlainDate>(),
    isComplex: p.integer(),
    /** The regime on the day of opening: decrees are replaced in mid-case. */
    regime: p.enum(REGIMES),
    /** What case-clock.rules make of discovery, complexity and stops, kept for lists. */
    handlingDueOn: p.text().$type<PlainDate>().strictNullable(),
    partyDecisionNumber: p.text().strictNullable(),
    partyDecidedOn: p.text().$type<PlainDate>().strictNullable(),
    partyCancelledOn: p.text().$type<PlainDate>().strictNullable(),
    reviewedOn: p.text().$type<PlainDate>().strictNullable(),
    councilMetOn: p.text().$type<PlainDate>().strictNullable(),
    recommendedOn: p.text().$type<PlainDate>().strictNullable(),
    recommendedForm: p.enum(FORMS).strictNullable(),
    /** The day of its first decision; null before. */
    decidedOn: p.text().$type<PlainDate>().strictNullable(),
    closedOn: p.text().$type<PlainDate>().strictNullable(),
    closingReason: p.text().strictNullable(),
    /** How many parts it has: every new one raises the version of the case, so that of two at once one is lost. */
    actCount: p.integer(),
    stopCount: p.integer(),
    decisionCount: p.integer(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["officialId", "openedOn"], name: "discipline_case_official" },
    { properties: ["decidingBodyId", "handlingDueOn", "id"], name: "discipline_case_deciding" },
    { properties: ["placeBodyId", "openedOn"], name: "discipline_case_place" },
    { properties: ["complaintId"], name: "discipline_case_complaint" },
  ],
});

/** One act of a case. */
export const ActTable = defineEntity({
  name: "DisciplineAct",
  tableName: "discipline_act",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    caseId: () => p.manyToOne(CaseTable).mapToPk().joinColumn("caseId"),
    /** Its place in the case, from 1. */
    position: p.integer(),
    kind: p.enum(ACT_KINDS),
    committedOn: p.text().$type<PlainDate>(),
    consequence: p.enum(CONSEQUENCES),
    /** 1 where it was done on duty or in breach of it. */
    isDutyRelated: p.integer(),
    unlimitedKind: p.enum(UNLIMITED_KINDS).strictNullable(),
    /** The form that the act alone calls for, as the council found; null before its recommendation. */
    form: p.enum(FORMS).strictNullable(),
    description: p.text(),
  },
  uniques: [{ properties: ["caseId", "position"], name: "discipline_act_position" }],
});

/** A stretch in which the clocks of a case stood still, half-open. */
export const StopTable = defineEntity({
  name: "DisciplineStop",
  tableName: "discipline_stop",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    caseId: () => p.manyToOne(CaseTable).mapToPk().joinColumn("caseId"),
    position: p.integer(),
    reason: p.enum(STOP_REASONS),
    stoppedOn: p.text().$type<PlainDate>(),
    resumedOn: p.text().$type<PlainDate>().strictNullable(),
  },
  uniques: [{ properties: ["caseId", "position"], name: "discipline_stop_position" }],
});

export type CaseRow = RowOf<typeof CaseTable>;
export type ActRow = RowOf<typeof ActTable>;
export type StopRow = RowOf<typeof StopTable>;
