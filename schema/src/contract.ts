import fs from "node:fs";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { composeSupergraph } from "./compose-supergraph.js";
import type { Fault } from "./fault.js";
import { type Files, readText } from "./files.js";
import { nodeSubgraph } from "./node-subgraph.js";
import type { SubgraphSdls } from "./print-subgraphs.js";

/** What is agreed with clients and gateways: every subgraph's SDL (with `node`), the supergraph, the clients' schema. */
export interface Contract {
  subgraphs: SubgraphSdls;
  supergraph: string;
  api: string;
}

/** Where the contract is committed: this package's own folder. */
export const CONTRACT_FOLDER = packageFolder(import.meta.dirname);

const HEADER = "# Written by npm run schema from the code; not edited by hand.\n\n";

/** The contract that the owners' SDLs make together with `node`, or why they make none. */
export function composeContract(owners: SubgraphSdls): (Contract & { faults?: never }) | { faults: readonly Fault[] } {
  const subgraphs = { ...owners, node: nodeSubgraph(owners).sdl };
  const composition = composeSupergraph(subgraphs);
  return composition.faults ? composition : { subgraphs, ...composition };
}

/** The contract as committed files. */
export function filesOfContract({ subgraphs, supergraph, api }: Contract): Files {
  const texts = Object.entries(subgraphs).map(([name, sdl]) => [`subgraphs/${name}.graphql`, HEADER + sdl]);
  return { ...Object.fromEntries(texts), "api.graphql": HEADER + api, "supergraph.graphql": HEADER + supergraph };
}

/** The files of the contract as they are on disk, without those that are not there. */
export function readContractFiles(folder: string = CONTRACT_FOLDER): Files {
  const subgraphs = path.join(folder, "subgraphs");
  const names = fs.existsSync(subgraphs) ? fs.readdirSync(subgraphs).sort() : [];
  const paths = [...names.map((name) => `subgraphs/${name}`), "api.graphql", "supergraph.graphql"];
  return Object.fromEntries(paths.map((at) => [at, readText(folder, at)]).filter(([, text]) => text !== null));
}
