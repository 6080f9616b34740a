import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { nodeSubgraph } from "@lienthong/schema/node-subgraph.js";
import { PORTS } from "./ports.js";
import { readSubgraphSdls } from "./schema-files.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";

/** Serves `node` over HTTP, for routers that are not ours: our gateway holds it in its own process. */
export async function serveNode(): Promise<Served> {
  const { port } = readSettings(PORTS.node ?? 0);
  const { schema } = nodeSubgraph(readSubgraphSdls());
  const plugins = [ApolloServerPluginInlineTraceDisabled()];
  const server = new ApolloServer({ schema, plugins, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { port, host: "127.0.0.1" } });
  return { url: `${url}graphql`, close: () => server.stop() };
}
