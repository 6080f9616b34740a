import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { seedFiles } from "@lienthong/kernel/service/seed.js";
import { channelsImport } from "../channel/import/channels-import.js";
import { executionsImport } from "../execution/import/executions-import.js";
import { legalBasisImport } from "./import/legal-basis-import.js";
import { proceduresImport } from "./import/procedures-import.js";

/** Files of facts in the order in which they build on each other. */
const FILES: readonly (readonly [AnyImportKind, string])[] = [
  [proceduresImport, "procedures.csv"],
  [channelsImport, "procedure-channels.csv"],
  [legalBasisImport, "procedure-legal-basis.csv"],
  [executionsImport, "procedure-executions.csv"],
];

/** Records procedures as facts with their sources, from the files of a folder; again changes nothing. */
export const seedProcedures = (context: RequestContext, folder: string): Promise<void> =>
  seedFiles(context, folder, FILES);
