import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedKinds } from "@lienthong/kernel/service/seed.js";
import { imports } from "./imports.js";

const FOLDER = path.join(packageFolder(import.meta.dirname), "seed");

/** A few made-up partners and what they may read, marked so. */
export function seed(context: RequestContext): Promise<void> {
  return seedKinds(context, FOLDER, imports);
}
