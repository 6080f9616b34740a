import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { competencesImport } from "./competence/import/competences-import.js";
import { minimumDaysImport } from "./competence/import/minimum-days-import.js";
import { documentPartsImport } from "./document/import/document-parts-import.js";
import { documentsImport } from "./document/import/documents-import.js";
import { DRAFT_IMPORTS } from "./draft/import/draft-imports.js";
import { relationsImport } from "./relation/import/relations-import.js";

/** Every kind of file this subgraph can import, in the order in which one needs the other. */
export const imports: readonly AnyImportKind[] = [
  competencesImport,
  minimumDaysImport,
  documentsImport,
  documentPartsImport,
  relationsImport,
  ...DRAFT_IMPORTS,
];
