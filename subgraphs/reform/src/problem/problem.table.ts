import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { FocusTaskTable } from "../directive/directive.table.js";

/** Something that stands in the way of a task. Where it stands is told by its acts, never stored here. */
export const ProblemTable = defineEntity({
  name: "ReformProblem",
  tableName: "reform_problem",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** The body that told of it. */
    organisationId: p.text(),
    taskId: () => p.manyToOne(FocusTaskTable).mapToPk().joinColumn("taskId"),
    obstacle: p.text(),
    /** The document that obstructs, cited in full; null where none does. */
    obstructedBy: p.text().strictNullable(),
    reportedOn: p.text().$type<PlainDate>(),
    /** The days of these acts, for lists; null before. */
    escalatedOn: p.text().$type<PlainDate>().strictNullable(),
    decidedOn: p.text().$type<PlainDate>().strictNullable(),
    closedOn: p.text().$type<PlainDate>().strictNullable(),
    actCount: p.integer().default(0),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["organisationId", "reportedOn"], name: "reform_problem_organisation" },
    { properties: ["taskId", "reportedOn"], name: "reform_problem_task" },
    { properties: ["obstructedBy"], name: "reform_problem_document" },
    { properties: ["closedOn", "escalatedOn"], name: "reform_problem_escalated" },
  ],
});

export type ProblemRow = RowOf<typeof ProblemTable>;
