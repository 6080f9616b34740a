import { refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { SUBJECT_RULES } from "../../act/import/act-subjects.js";
import { taskIdOf } from "../../directive/import/focus-tasks-import.js";
import { faultsOfTask } from "../../directive/import/of-directive.js";
import type { ProblemRow } from "../problem.table.js";

type ImportedProblem = Omit<ProblemRow, "version" | "escalatedOn" | "decidedOn" | "closedOn" | "actCount">;

/** Problems as bodies told of them; what was done about them is in the file of acts. */
export const problemsImport: ImportKind<ImportedProblem> = {
  kind: "problems",
  description: "What stands in the way of tasks, with the document that obstructs where one does",
  required: [
    ...["key", "organisation_key", "directive", "task", "obstacle", "obstructed_by", "reported_on", "origin", "source"],
  ],

  read(record) {
    const cells = cellsOf(record);
    return cells.rowOr({
      id: SUBJECT_RULES.PROBLEM.idOf(cells.text("key")),
      organisationId: cells.body("organisation_key"),
      taskId: taskIdOf(cells.text("directive"), cells.number("task")),
      obstacle: cells.text("obstacle"),
      obstructedBy: cells.optionalText("obstructed_by"),
      reportedOn: cells.day("reported_on"),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  async check(context, rows) {
    const faults = rows.flatMap(({ record, row }) => {
      if (row.reportedOn > context.today) {
        return [fault(record, "reported_on", "INVALID_VALUE", "The day lies ahead.", "Write the day it was told of.")];
      }
      const refused = refusalToCitation(row.obstructedBy, "obstructed_by");
      return refused ? [fault(record, "obstructed_by", refused.code, refused.message, "Cite it in full.")] : [];
    });
    return [...faults, ...(await faultsOfTask(context, rows))];
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "reform_problem",
      rows: rows.map(({ row }) => row),
      events: { isNew: "ProblemReported", isChanged: "ProblemCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      progress,
    }),
};
