import { openDoorbell, openSubgraphs } from "@lienthong/deploy/open-subgraphs.js";
import { nodeTransport } from "@lienthong/deploy/open-system.js";
import { readSupergraph } from "@lienthong/deploy/schema-files.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { inProcessTransport } from "@lienthong/gateway/transport/in-process.js";
import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { print } from "graphql";
import { unguarded } from "../unguarded.js";

// This graph in one process, where nobody is asked who asks: no tokens, no rules of the schema, no envelopes. It holds
// what the seed holds, and is for comparison alone.
const settings = readSettings(0);
const subgraphs = await openSubgraphs(SUBGRAPHS, settings, await openDoorbell(settings, silentLog), silentLog);
const transports = subgraphs.map(({ name, schema, contextOf }) => {
  const contextFor = ({ requestId }: { requestId: string }) => contextOf(ANONYMOUS, requestId);
  return [name, inProcessTransport({ schema, contextFor })] as const;
});
const graph = openGraph(print(unguarded(readSupergraph())), {
  transports: { ...Object.fromEntries(transports), node: nodeTransport() },
});
const door = await openDoor({ graph, port: 0, log: () => {}, limits: { budget: 0 } });
console.log(`READY ${door.url}/graphql`);
process.on("SIGTERM", () => void door.close().then(() => process.exit(0)));
