import fs from "node:fs";
import path from "node:path";
import { publicSchema } from "@lienthong/gateway/authorise/public-schema.js";
import type { SchemaRules } from "@lienthong/gateway/authorise/schema-rules.js";
import { readSupergraph } from "@lienthong/gateway/plan/read-supergraph.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { printSchema } from "graphql";
import { nextRules, printRules, type RuleBook } from "./access-rules.js";
import { composeSupergraph } from "./compose-supergraph.js";
import type { Fault } from "./fault.js";
import { type Files, readText } from "./files.js";
import { nodeSubgraph } from "./node-subgraph.js";
import type { SubgraphSdls } from "./print-subgraphs.js";
import { tidySdl } from "./tidy-sdl.js";

/** What is agreed with clients and gateways: every subgraph's SDL (with `node`), the supergraph, the clients' schema. */
export interface Contract {
  subgraphs: SubgraphSdls;
  supergraph: string;
  api: string;
  /** What clients see who have not signed in. */
  public: string;
  /** Who may ask for which of it. */
  rules: SchemaRules;
}

/** Where the contract is committed: this package's own folder. */
export const CONTRACT_FOLDER = packageFolder(import.meta.dirname);

/** What each restricted field asks for: what a gateway may not fall below. */
export const RULES_FILE = "access-rules.json";

const WRITTEN_FILES = ["api.graphql", "public.graphql", "supergraph.graphql", RULES_FILE];

const HEADER = "# Written by npm run schema from the code; not edited by hand.\n\n";

/** The contract that the owners' SDLs make together with `node`, or why they make none. */
export function composeContract(owners: SubgraphSdls): (Contract & { faults?: never }) | { faults: readonly Fault[] } {
  const subgraphs = { ...owners, node: nodeSubgraph(owners).sdl };
  const composition = composeSupergraph(subgraphs);
  if (composition.faults) return composition;
  const { rules } = readSupergraph(composition.supergraph);
  return { subgraphs, ...composition, public: tidySdl(printSchema(publicSchema(rules))), rules };
}

/** The contract as committed files; `book` is what was committed of the rules before. */
export function filesOfContract({ subgraphs, supergraph, api, public: open, rules }: Contract, book: RuleBook): Files {
  const texts = Object.entries(subgraphs).map(([name, sdl]) => [`subgraphs/${name}.graphql`, HEADER + sdl]);
  return {
    ...Object.fromEntries(texts),
    "api.graphql": HEADER + api,
    "public.graphql": HEADER + open,
    "supergraph.graphql": HEADER + supergraph,
    [RULES_FILE]: printRules(nextRules(book, rules)),
  };
}

/** The files of the contract as they are on disk, without those that are not there. */
export function readContractFiles(folder: string = CONTRACT_FOLDER): Files {
  const subgraphs = path.join(folder, "subgraphs");
  const names = fs.existsSync(subgraphs) ? fs.readdirSync(subgraphs).sort() : [];
  const paths = [...names.map((name) => `subgraphs/${name}`), ...WRITTEN_FILES];
  return Object.fromEntries(paths.map((at) => [at, readText(folder, at)]).filter(([, text]) => text !== null));
}
