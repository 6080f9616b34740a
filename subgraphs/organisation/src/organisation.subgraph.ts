import "reflect-metadata";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { areasImport } from "./area/import/areas-import.js";
import { changeEventsImport } from "./change-event/import/change-events-import.js";
import { EVENT_TYPES } from "./event-types.js";
import { functionsImport } from "./function/import/functions-import.js";
import { headcountsImport } from "./headcount/import/headcounts-import.js";
import { identifiersImport } from "./organisation/import/identifiers-import.js";
import { organisationsImport } from "./organisation/import/organisations-import.js";
import { postsImport } from "./post/import/posts-import.js";
import { references, resolvers } from "./schema.js";
import { seed } from "./seed.js";
import { areaSuccessionsImport } from "./succession/import/area-successions-import.js";
import { tables } from "./tables.js";

/** Bodies, areas, functions, posts and their holders, headcount, reorganisations. */
export const organisation: SubgraphDefinition = {
  name: "organisation",
  resolvers,
  references,
  tables,
  eventTypes: EVENT_TYPES,
  migrations: path.join(packageFolder(import.meta.dirname), "migrations"),
  imports: [
    areasImport,
    areaSuccessionsImport,
    organisationsImport,
    identifiersImport,
    changeEventsImport,
    functionsImport,
    postsImport,
    headcountsImport,
  ],
  seed,
};
