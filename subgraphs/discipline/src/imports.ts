import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { disciplineCasesImport } from "./case/import/discipline-cases-import.js";
import { staffComplaintsImport } from "./complaint/import/staff-complaints-import.js";
import { dutyInspectionsImport } from "./duty-inspection/import/duty-inspections-import.js";

/** Every kind of file, in the order in which one needs the other. */
export const imports: readonly AnyImportKind[] = [dutyInspectionsImport, staffComplaintsImport, disciplineCasesImport];
