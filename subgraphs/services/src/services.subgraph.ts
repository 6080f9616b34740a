import "reflect-metadata";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { channelsImport } from "./channel/import/channels-import.js";
import { dossiersImport } from "./dossier/import/dossiers-import.js";
import { transfersImport } from "./dossier/transfer/import/transfers-import.js";
import { EVENT_TYPES } from "./event-types.js";
import { executionsImport } from "./execution/import/executions-import.js";
import { evidencesImport } from "./procedure/import/evidences-import.js";
import { legalBasisImport } from "./procedure/import/legal-basis-import.js";
import { outputsImport } from "./procedure/import/outputs-import.js";
import { proceduresImport } from "./procedure/import/procedures-import.js";
import { orphanedTypes, references, resolvers } from "./schema.js";
import { enlarge, seed } from "./seed.js";
import { recountStatistics } from "./statistics/recount/recount-statistics.js";
import { tables } from "./tables.js";

/** Administrative procedures, where and how they are done, and what becomes of the dossiers. */
export const services: SubgraphDefinition = {
  name: "services",
  resolvers,
  references,
  orphanedTypes,
  tables,
  eventTypes: EVENT_TYPES,
  migrations: path.join(packageFolder(import.meta.dirname), "migrations"),
  imports: [
    proceduresImport,
    channelsImport,
    legalBasisImport,
    evidencesImport,
    outputsImport,
    executionsImport,
    dossiersImport,
    transfersImport,
  ],
  seed,
  recount: recountStatistics,
  enlarge,
};
