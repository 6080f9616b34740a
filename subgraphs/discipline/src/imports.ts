import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";

/** Every kind of file, in the order in which one needs the other. */
export const imports: readonly AnyImportKind[] = [];
