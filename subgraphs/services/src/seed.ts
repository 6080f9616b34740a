import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedProcedures } from "./procedure/seed-procedures.js";

const folder = path.join(packageFolder(import.meta.dirname), "seed");

/** Procedures as facts with their sources, their channels and grounds, and the bodies that carry them out. */
export async function seed(context: RequestContext): Promise<void> {
  await seedProcedures(context, folder);
}
