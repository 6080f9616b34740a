import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { dataGrantsImport } from "./grant/import/data-grants-import.js";
import { partnersImport } from "./partner/import/partners-import.js";

/** Every kind of file, in the order in which one needs the other. */
export const imports: readonly AnyImportKind[] = [partnersImport, dataGrantsImport];
