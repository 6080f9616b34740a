import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { documentChecksImport } from "../../check/import/document-checks-import.js";
import { draftActsImport } from "./draft-acts-import.js";
import { draftCommentsImport } from "./draft-comments-import.js";
import { draftOpinionsImport } from "./draft-opinions-import.js";
import { draftsImport } from "./drafts-import.js";

/** The files of drafting, in the order in which one needs the other. */
export const DRAFT_IMPORTS: readonly AnyImportKind[] = [
  draftsImport,
  draftActsImport,
  draftCommentsImport,
  draftOpinionsImport,
  documentChecksImport,
];
