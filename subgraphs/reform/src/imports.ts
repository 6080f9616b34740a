import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { directedDocumentsImport } from "./directive/import/directed-documents-import.js";
import { directivesImport } from "./directive/import/directives-import.js";
import { focusTasksImport } from "./directive/import/focus-tasks-import.js";

/** Every kind of file, in the order in which one needs the other. */
export const imports: readonly AnyImportKind[] = [directivesImport, directedDocumentsImport, focusTasksImport];
