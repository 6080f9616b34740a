// Hive Gateway with its Rust planner before the subgraphs of SUPERGRAPH; prints READY and its address.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import { sealedHeaders } from "./seal.mjs";

const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env.SUPERGRAPH, "utf8"),
  unifiedGraphHandler,
  logging: false,
  landingPage: false,
  graphiql: false,
  requestId: false,
  propagateHeaders: { fromClientToSubgraphs: ({ subgraphName }) => sealedHeaders(subgraphName) },
});
const server = createServer(gateway).listen(0, "127.0.0.1", () => {
  console.log(`READY http://127.0.0.1:${server.address().port}/graphql`);
});
process.on("SIGTERM", () => process.exit(0));
