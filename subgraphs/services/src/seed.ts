import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedFiles } from "@lienthong/kernel/service/seed.js";
import { seedDossiers } from "./dossier/seed/seed-dossiers.js";
import { transfersImport } from "./dossier/transfer/import/transfers-import.js";
import { seedProcedures } from "./procedure/seed-procedures.js";

const folder = path.join(packageFolder(import.meta.dirname), "seed");

/** Procedures as facts with their sources, who carries them out, who follows whom; and made-up dossiers. */
export async function seed(context: RequestContext): Promise<void> {
  await seedProcedures(context, folder);
  await seedFiles(context, folder, [[transfersImport, "dossier-transfers.csv"]]);
  await enlarge(context, 1);
}

/** So many times as many made-up dossiers as the seed has; gives how many came to those that are stored. */
export function enlarge(context: RequestContext, scale: number): Promise<number> {
  return seedDossiers(context, folder, scale);
}
