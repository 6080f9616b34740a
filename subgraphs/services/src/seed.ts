import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedProcedures } from "./procedure/seed-procedures.js";

const folder = path.join(packageFolder(import.meta.dirname), "seed");

/** Fills an empty database with procedures as facts with their sources; does nothing in one that holds any. */
export async function seed(context: RequestContext): Promise<void> {
  await seedProcedures(context, folder);
}
