import os from "node:os";
import { readLeastRules, readSupergraph } from "@lienthong/deploy/schema-files.js";
import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { httpTransport } from "@lienthong/gateway/transport/http.js";
import { ATTACKS } from "./attacks.js";
import { measureAttack } from "./measure-attack.js";

/** A refusal may take no more CPU than this. */
const MOST_MS = 50;

// npm run bench:attacks: the CPU that each refused attack takes, the client's own included. No subgraph runs.
const transports = () => httpTransport("http://127.0.0.1:9/graphql");
const graph = openGraph(readSupergraph(), { transports, leastRules: readLeastRules() });
const door = await openDoor({ graph, port: 0, log: () => {} });
try {
  console.log(`${os.cpus()[0]?.model}, Node ${process.version}; CPU of both ends, ms, of 20 requests\n`);
  console.log("| attack | refused with | first | median |\n|---|---|---|---|");
  for (const attack of ATTACKS) {
    const { first, median } = await measureAttack(`${door.url}/graphql`, attack);
    if (median >= MOST_MS) process.exitCode = 1;
    console.log(`| ${attack.name} | \`${attack.code}\` | ${first.toFixed(1)} | ${median.toFixed(1)} |`);
  }
} finally {
  await door.close();
}
