import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import type { FocusTaskRow } from "../directive.table.js";
import { directiveIdOf } from "./directives-import.js";
import { faultsOfDirective } from "./of-directive.js";

/** The id that a task always has: its directive's citation and its number give it. */
export const taskIdOf = (citation: string, number: number): string => stableId("FocusTask", citation, String(number));

/** The tasks on which a directive centres. */
export const focusTasksImport: ImportKind<Omit<FocusTaskRow, "version">> = {
  kind: "focus-tasks",
  description: "The tasks on which a directive centres",
  required: ["directive", "number", "name", "certainty", "source"],

  read(record) {
    const cells = cellsOf(record);
    const citation = cells.text("directive");
    const number = cells.number("number");
    return cells.rowOr({
      id: taskIdOf(citation, number),
      directiveId: directiveIdOf(citation),
      number,
      name: cells.text("name"),
      certainty: cells.word("certainty", CERTAINTIES),
      source: cells.text("source"),
    });
  },

  check: faultsOfDirective,

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "focus_task",
      rows: rows.map(({ row }) => row),
      events: { isNew: "FocusTaskRecorded", isChanged: "FocusTaskCorrected" },
      organisationOf: () => null,
      progress,
    }),
};
