import "reflect-metadata";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { references, resolvers } from "./schema.js";
import { tables } from "./tables.js";

/** Bodies, areas, functions, posts and their holders, headcount, reorganisations. */
export const organisation: SubgraphDefinition = {
  name: "organisation",
  resolvers,
  references,
  tables,
  migrations: path.join(packageFolder(import.meta.dirname), "migrations"),
  imports: [],
  seed: async () => {},
};
