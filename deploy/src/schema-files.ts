import fs from "node:fs";
import path from "node:path";
import { parseRules, type RuleBook } from "@lienthong/schema/access-rules.js";

const FOLDER = path.join(import.meta.dirname, "..", "..", "schema");

/** The committed supergraph: what every gateway plans from. */
export const SUPERGRAPH_FILE = path.join(FOLDER, "supergraph.graphql");

/** The text of the committed supergraph. */
export const readSupergraph = () => fs.readFileSync(SUPERGRAPH_FILE, "utf8");

/** What clients see of the graph. */
export const readApi = () => fs.readFileSync(path.join(FOLDER, "api.graphql"), "utf8");

/** The folder of the saved queries. */
export const QUERIES_FOLDER = path.join(FOLDER, "queries");

/** The committed SDL of each subgraph, by its name. */
export function readSubgraphSdls(): Record<string, string> {
  const folder = path.join(FOLDER, "subgraphs");
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return Object.fromEntries(
    files.map((file) => [path.basename(file, ".graphql"), fs.readFileSync(path.join(folder, file), "utf8")]),
  );
}

/** What restricted fields must ask for at least, whatever supergraph a gateway is given. */
export function readLeastRules(): RuleBook {
  return parseRules(fs.readFileSync(path.join(FOLDER, "access-rules.json"), "utf8"));
}
