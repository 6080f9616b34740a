import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DirectiveTable, FocusTaskTable } from "../directive/directive.table.js";
import { ASSIGNMENT_ROLES } from "./assignment.rules.js";

/** That a body has a role in the programme from a day on. Where a merger took it is computed, never written here. */
export const AssignmentTable = defineEntity({
  name: "Assignment",
  tableName: "assignment",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    directiveId: () => p.manyToOne(DirectiveTable).mapToPk().joinColumn("directiveId"),
    /** Null for the whole programme. */
    taskId: () => p.manyToOne(FocusTaskTable).mapToPk().joinColumn("taskId").strictNullable(),
    role: p.enum(ASSIGNMENT_ROLES),
    organisationId: p.text(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    /** The document that assigned it, and the one that ended it, cited in full. */
    citation: p.text().strictNullable(),
    endCitation: p.text().strictNullable(),
    certainty: p.enum(CERTAINTIES),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["directiveId", "role"], name: "assignment_directive" },
    { properties: ["taskId"], name: "assignment_task" },
    { properties: ["organisationId"], name: "assignment_organisation" },
  ],
});

export type AssignmentRow = RowOf<typeof AssignmentTable>;
