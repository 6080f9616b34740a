// @apollo/gateway before the subgraphs of SUPERGRAPH; prints READY and its address.
import { readFileSync } from "node:fs";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.env.SUPERGRAPH, "utf8") });
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: "127.0.0.1" } });
console.log(`READY ${url}`);
process.on("SIGTERM", () => process.exit(0));
