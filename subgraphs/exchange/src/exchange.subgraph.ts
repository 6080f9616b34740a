import "reflect-metadata";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { EVENT_TYPES } from "./event-types.js";
import { imports } from "./imports.js";
import { partnerType, references, resolvers } from "./schema.js";
import { seed } from "./seed.js";
import { tables } from "./tables.js";

/** Partner systems that follow the graph, what they may read, and how it reaches them. */
export const exchange: SubgraphDefinition = {
  name: "exchange",
  resolvers,
  references,
  partnerType,
  tables,
  eventTypes: EVENT_TYPES,
  migrations: path.join(packageFolder(import.meta.dirname), "migrations"),
  imports,
  seed,
};
