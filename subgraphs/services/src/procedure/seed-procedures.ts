import path from "node:path";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { channelsImport } from "../channel/import/channels-import.js";
import { executionsImport } from "../execution/import/executions-import.js";
import { database } from "../tables.js";
import { legalBasisImport } from "./import/legal-basis-import.js";
import { proceduresImport } from "./import/procedures-import.js";

/** Files of facts in the order in which they build on each other. */
const FILES: readonly [AnyImportKind, string][] = [
  [proceduresImport, "procedures.csv"],
  [channelsImport, "procedure-channels.csv"],
  [legalBasisImport, "procedure-legal-basis.csv"],
  [executionsImport, "procedure-executions.csv"],
];

/** Fills an empty database with procedures from the files of a folder; does nothing in one that holds any. */
export async function seedProcedures(context: RequestContext, folder: string): Promise<void> {
  const first = await database(context).selectFrom("procedure").select("id").limit(1).executeTakeFirst();
  if (first) return;

  for (const [kind, file] of FILES) {
    const { faults } = await runImport(context, kind, path.join(folder, file));
    if (faults[0]) throw new Error(`${file}, line ${faults[0].line}: ${faults[0].reason} ${faults[0].fix}`);
  }
}
