import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CaseTable } from "../case/case.table.js";
import { FORMS, REGIMES } from "../regime/discipline-words.js";
import { CANCELLATION_GROUNDS } from "./decision-words.js";

/** A decision on discipline. Whether it is in effect is told by its days, never stored. */
export const DecisionTable = defineEntity({
  name: "DisciplineDecision",
  tableName: "discipline_decision",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    caseId: () => p.manyToOne(CaseTable).mapToPk().joinColumn("caseId"),
    number: p.text(),
    form: p.enum(FORMS),
    regime: p.enum(REGIMES),
    decidedOn: p.text().$type<PlainDate>(),
    /** The first day of effect, as the decision states it. */
    effectiveOn: p.text().$type<PlainDate>(),
    /** The day of the party decision from which effect counts; null where none stood behind it. */
    partyDecidedOn: p.text().$type<PlainDate>().strictNullable(),
    /** The earlier decision that ends when this one takes effect, because the act was done while it was served. */
    endsDecisionId: p.text().strictNullable(),
    cancelledOn: p.text().$type<PlainDate>().strictNullable(),
    cancellationGround: p.enum(CANCELLATION_GROUNDS).strictNullable(),
    cancellationNumber: p.text().strictNullable(),
    announcedOn: p.text().$type<PlainDate>().strictNullable(),
    /** Of its case, for counts and for who may see it. */
    officialId: p.text(),
    placeBodyId: p.text(),
    employerBodyId: p.text(),
    decidingBodyId: p.text(),
    inspectorId: p.text().strictNullable(),
    isDutyRelated: p.integer(),
    isHead: p.integer(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  uniques: [{ properties: ["decidingBodyId", "number", "decidedOn"], name: "discipline_decision_number" }],
  indexes: [
    { properties: ["caseId"], name: "discipline_decision_case" },
    { properties: ["officialId", "effectiveOn"], name: "discipline_decision_official" },
    { properties: ["placeBodyId", "effectiveOn"], name: "discipline_decision_place" },
    { properties: ["endsDecisionId"], name: "discipline_decision_ends" },
  ],
});

export type DecisionRow = RowOf<typeof DecisionTable>;
