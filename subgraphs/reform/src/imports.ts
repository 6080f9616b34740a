import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { actsImport } from "./act/import/acts-import.js";
import { assignmentsImport } from "./assignment/import/assignments-import.js";
import { directedDocumentsImport } from "./directive/import/directed-documents-import.js";
import { directivesImport } from "./directive/import/directives-import.js";
import { focusTasksImport } from "./directive/import/focus-tasks-import.js";
import { indexCriteriaImport } from "./index-year/import/index-criteria-import.js";
import { indexYearsImport } from "./index-year/import/index-years-import.js";
import { findingsImport } from "./inspection/import/findings-import.js";
import { inspectionsImport } from "./inspection/import/inspections-import.js";
import { plansImport } from "./plan/import/plans-import.js";
import { planItemsImport } from "./plan-item/import/plan-items-import.js";
import { problemsImport } from "./problem/import/problems-import.js";
import { remindersImport } from "./reminder/import/reminders-import.js";
import { reportsImport } from "./report/import/reports-import.js";

/** Every kind of file, in the order in which one needs the other. */
export const imports: readonly AnyImportKind[] = [
  directivesImport,
  directedDocumentsImport,
  focusTasksImport,
  assignmentsImport,
  plansImport,
  planItemsImport,
  reportsImport,
  problemsImport,
  actsImport,
  remindersImport,
  inspectionsImport,
  findingsImport,
  indexCriteriaImport,
  indexYearsImport,
];
