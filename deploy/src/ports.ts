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

/** The address of a subgraph: SUBGRAPH_URL_<NAME> where it is set, else its port on this machine. */
export function subgraphUrl(name: string, environment: NodeJS.ProcessEnv = process.env): string {
  return environment[`SUBGRAPH_URL_${name.toUpperCase()}`] ?? `http://127.0.0.1:${PORTS[name] ?? 0}/graphql`;
}
