import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { areasImport } from "./area/import/areas-import.js";
import { changeEventsImport } from "./change-event/import/change-events-import.js";
import { functionsImport } from "./function/import/functions-import.js";
import { headcountsImport } from "./headcount/import/headcounts-import.js";
import { identifiersImport } from "./organisation/import/identifiers-import.js";
import { organisationsImport } from "./organisation/import/organisations-import.js";
import { postsImport } from "./post/import/posts-import.js";
import { areaSuccessionsImport } from "./succession/import/area-successions-import.js";
import { database } from "./tables.js";

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

/** Fills an empty database with areas and bodies; does nothing in one that holds areas. */
export async function seed(context: RequestContext): Promise<void> {
  const first = await database(context).selectFrom("area").select("id").limit(1).executeTakeFirst();
  if (first) return;

  for (const [kind, file] of FILES) {
    const { faults } = await runImport(context, kind, path.join(folder, file));
    if (faults[0]) throw new Error(`${file}, line ${faults[0].line}: ${faults[0].reason} ${faults[0].fix}`);
  }
}
