import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedFiles } from "@lienthong/kernel/service/seed.js";
import { areasImport } from "./area/import/areas-import.js";
import { changeEventsImport } from "./change-event/import/change-events-import.js";
import { functionsImport } from "./function/import/functions-import.js";
import { headcountsImport } from "./headcount/import/headcounts-import.js";
import { identifiersImport } from "./organisation/import/identifiers-import.js";
import { organisationsImport } from "./organisation/import/organisations-import.js";
import { postsImport } from "./post/import/posts-import.js";
import { areaSuccessionsImport } from "./succession/import/area-successions-import.js";

const folder = path.join(packageFolder(import.meta.dirname), "seed");

/** Files of facts in the order in which they build on each other. */
const FILES: readonly [AnyImportKind, string][] = [
  [areasImport, "areas-provinces.csv"],
  [areasImport, "areas-nam-dinh.csv"],
  [areasImport, "areas-ninh-binh.csv"],
  [areaSuccessionsImport, "area-successions-provinces.csv"],
  [areaSuccessionsImport, "area-successions-nam-dinh.csv"],
  [areaSuccessionsImport, "area-successions-ninh-binh.csv"],
  [organisationsImport, "organisations.csv"],
  [identifiersImport, "identifiers.csv"],
  [changeEventsImport, "change-events.csv"],
  [functionsImport, "functions.csv"],
  [postsImport, "posts.csv"],
  [headcountsImport, "headcount.csv"],
];

/** Areas, bodies and their ways, functions, posts with synthetic holders, headcount. */
export function seed(context: RequestContext): Promise<void> {
  return seedFiles(context, folder, FILES);
}
