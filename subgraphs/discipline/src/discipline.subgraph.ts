import "reflect-metadata";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { EVENT_TYPES } from "./event-types.js";
import { imports } from "./imports.js";
import { orphanedTypes, references, resolvers } from "./schema.js";
import { seed } from "./seed.js";
import { tables } from "./tables.js";

/** Duty inspections, complaints about conduct, discipline cases and their decisions: restricted records. */
export const discipline: SubgraphDefinition = {
  name: "discipline",
  resolvers,
  references,
  orphanedTypes,
  tables,
  eventTypes: EVENT_TYPES,
  migrations: path.join(packageFolder(import.meta.dirname), "migrations"),
  imports,
  seed,
};
