import { SupergraphError } from "../open-graph.js";

/** Where a subgraph lives: as `SUBGRAPH_URL_<NAME>` says, else as the supergraph does. Throws when neither is a URL. */
export function subgraphAddress(
  name: string,
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const variable = `SUBGRAPH_URL_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const address = environment[variable] || url;
  if (/^https?:$/.test(URL.parse(address)?.protocol ?? "")) return address;
  throw new SupergraphError(`Subgraph "${name}" has no HTTP address ("${address}"). Set ${variable} to one.`);
}
