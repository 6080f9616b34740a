import { discipline } from "@lienthong/discipline/discipline.subgraph.js";
import { exchange } from "@lienthong/exchange/exchange.subgraph.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { legal } from "@lienthong/legal/legal.subgraph.js";
import { organisation } from "@lienthong/organisation/organisation.subgraph.js";
import { reform } from "@lienthong/reform/reform.subgraph.js";
import { services } from "@lienthong/services/services.subgraph.js";

/** Every subgraph of the graph, in the order in which they are seeded. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = [organisation, legal, services, discipline, reform, exchange];
