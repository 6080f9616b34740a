import "reflect-metadata";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { EVENT_TYPES } from "./event-types.js";
import { imports } from "./imports.js";
import { orphanedTypes, references, resolvers } from "./schema.js";
import { seed } from "./seed.js";
import { tables } from "./tables.js";

/** The directive, its tasks, who answers for them, and what was planned, reported, inspected and decided since. */
export const reform: SubgraphDefinition = {
  name: "reform",
  resolvers,
  references,
  orphanedTypes,
  tables,
  eventTypes: EVENT_TYPES,
  migrations: path.join(packageFolder(import.meta.dirname), "migrations"),
  imports,
  seed,
};
