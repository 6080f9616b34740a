import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import type { DirectiveRow } from "../../directive/directive.table.js";
import { directiveIdOf } from "../../directive/import/directives-import.js";
import { taskIdOf } from "../../directive/import/focus-tasks-import.js";
import { faultsOfDirective, faultsOfTask } from "../../directive/import/of-directive.js";
import { database } from "../../tables.js";
import { ASSIGNMENT_ROLES, refusalToAssign } from "../assignment.rules.js";
import type { AssignmentRow } from "../assignment.table.js";

type ImportedAssignment = Omit<AssignmentRow, "version">;

/** Who had which part in the programme, from when to when. */
export const assignmentsImport: ImportKind<ImportedAssignment> = {
  kind: "assignments",
  description: "Parts of bodies in the programme: standing body, leads, coordinating bodies, accountable heads",
  required: [
    ...["directive", "task", "role", "organisation_key", "valid_from", "valid_to", "citation", "end_citation"],
    ...["certainty", "origin", "source"],
  ],

  read(record) {
    const cells = cellsOf(record);
    const directive = cells.text("directive");
    const task = cells.optionalText("task");
    const role = cells.word("role", ASSIGNMENT_ROLES);
    const organisationId = cells.body("organisation_key");
    const validFrom = cells.day("valid_from");
    return cells.rowOr({
      id: stableId("Assignment", directive, task ?? "", String(role), organisationId, validFrom),
      directiveId: directiveIdOf(directive),
      taskId: task === null ? null : taskIdOf(directive, cells.number("task")),
      role,
      organisationId,
      validFrom,
      validTo: cells.optionalDay("valid_to"),
      citation: cells.optionalText("citation"),
      endCitation: cells.optionalText("end_citation"),
      certainty: cells.word("certainty", CERTAINTIES),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  async check(context, rows) {
    const unknown = [...(await faultsOfDirective(context, rows)), ...(await faultsOfTask(context, rows))];
    return unknown.length > 0 ? unknown : faultsOfRules(context, rows);
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "assignment",
      rows: rows.map(({ row }) => row),
      events: { isNew: "TaskAssigned", isChanged: "AssignmentCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      progress,
    }),
};

/** An assignment of a file must be one that could have been made, beside those stored and those above it. */
async function faultsOfRules(
  context: RequestContext,
  rows: readonly ReadRow<ImportedAssignment>[],
): Promise<RowFault[]> {
  const directives = await database(context).selectFrom("directive").selectAll().execute();
  const known = new Map(directives.map((each): [string, DirectiveRow] => [each.id, each]));
  const told = new Set(rows.map(({ row }) => row.id));
  const stored = await database(context).selectFrom("assignment").selectAll().execute();
  const others: ImportedAssignment[] = stored.filter(({ id }) => !told.has(id));
  return rows.flatMap(({ record, row }) => {
    const rivals = others.filter(({ directiveId }) => directiveId === row.directiveId);
    const refused = refusalToAssign(row, known.get(row.directiveId)!, rivals);
    others.push(row);
    if (refused === null) return [];
    return [fault(record, COLUMNS[refused.field[0]!] ?? "role", refused.code, refused.message, "Correct the value.")];
  });
}

const COLUMNS: Readonly<Record<string, string>> = { task: "task", validFrom: "valid_from", validTo: "valid_to" };
