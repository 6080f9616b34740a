/** Where each process listens unless PORT says otherwise, and where the gateway looks for it. */
export const PORTS: Readonly<Record<string, number>> = {
  gateway: 4000,
  organisation: 4001,
  legal: 4002,
  services: 4003,
  discipline: 4004,
  reform: 4005,
  exchange: 4006,
  node: 4009,
};

/** Where the subgraphs are: SUBGRAPH_URL_<NAME> of the environment, else their ports on this machine. */
export function subgraphUrls(environment: NodeJS.ProcessEnv = process.env): Record<string, string | undefined> {
  const defaults = Object.entries(PORTS).map(([name, port]) => [
    `SUBGRAPH_URL_${name.toUpperCase()}`,
    `http://127.0.0.1:${port}/graphql`,
  ]);
  return { ...Object.fromEntries(defaults), ...environment };
}
