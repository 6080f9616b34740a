import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { openDoorbell, openSubgraphs } from "@lienthong/deploy/open-subgraphs.js";
import { readApi } from "@lienthong/deploy/schema-files.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { type PlainContext, plainContext, plainSchema } from "@lienthong/tests/support/plain-schema.js";

// The limit: the same resolvers on the same databases in one plain Apollo Server, without a gateway.
const settings = readSettings(0);
const subgraphs = await openSubgraphs(SUBGRAPHS, settings, await openDoorbell(settings, silentLog), silentLog);
const server = new ApolloServer<PlainContext>({ schema: plainSchema(readApi(), subgraphs) });
const { url } = await startStandaloneServer(server, {
  listen: { port: settings.port, host: "127.0.0.1" },
  context: async () => plainContext(subgraphs, randomUUID()),
});
console.log(`READY ${url}`);
process.on("SIGTERM", () => process.exit(0));
