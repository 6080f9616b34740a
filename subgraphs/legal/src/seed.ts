import path from "node:path";
import { later, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedFiles } from "@lienthong/kernel/service/seed.js";
import { documentsImport } from "./document/import/documents-import.js";
import { draftsImport } from "./draft/import/drafts-import.js";
import { imports } from "./imports.js";

const FOLDER = path.join(packageFolder(import.meta.dirname), "seed");

/** The last day of which the seed tells; a clock that is behind it does not make its facts a future. */
const TOLD_ON = plainDate("2026-11-23");

/** Each kind's own file, in the order in which one needs the other; before the drafts the documents they became. */
const FILES = imports.flatMap((kind): [AnyImportKind, string][] => {
  const own: [AnyImportKind, string] = [kind, `${kind.kind}.csv`];
  return kind === draftsImport ? [[documentsImport, "draft-documents.csv"], own] : [own];
});

/** The directive's chain, the laws of its five tasks, and made-up drafts, marked so. */
export function seed(context: RequestContext): Promise<void> {
  return seedFiles({ ...context, today: later(context.today, TOLD_ON) }, FOLDER, FILES);
}
