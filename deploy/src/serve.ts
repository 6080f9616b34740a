import { createLog } from "@lienthong/kernel/service/log.js";
import { fail } from "./fail.js";
import { PORTS } from "./ports.js";
import { serveForeignGateway } from "./serve-foreign-gateway.js";
import { serveOwnGateway } from "./serve-gateway.js";
import { serveNode } from "./serve-node.js";
import { serveOne } from "./serve-one.js";
import { serveSender } from "./serve-sender.js";
import { onStopSignal } from "./stop-signals.js";
import { SUBGRAPHS } from "./subgraphs.js";

/** One part of the graph, served alone. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

// npm run serve -- NAME [--supergraph FILE] [--port N]: one part alone, set up by its environment.
try {
  const [name = "", ...options] = process.argv.slice(2);
  const served = await serve(name, optionsOf(options));
  onStopSignal(() => served.close());
  console.log(`READY ${served.url}`);
} catch (error) {
  fail(error);
}

interface Options {
  supergraph?: string;
  port?: string;
}

function serve(name: string, { supergraph, port }: Options): Promise<Served> {
  const log = createLog({ process: name });
  if (port !== undefined) process.env.PORT = port;
  if (name === "gateway") return supergraph ? serveForeignGateway(supergraph) : serveOwnGateway(log);
  if (name === "node") return serveNode();
  if (name === "sender") return serveSender(log);
  const definition = SUBGRAPHS.find((each) => each.name === name);
  if (definition) return serveOne(definition, log);
  throw new Error(usage());
}

function usage(): string {
  const names = Object.keys(PORTS).filter((name) =>
    ["gateway", "node", ...SUBGRAPHS.map((s) => s.name)].includes(name),
  );
  return [
    `Use: npm run serve -- ${[...names, "sender"].join(" | ")} [--port N]`,
    "     npm run serve -- gateway --supergraph FILE [--port N]   any Federation 2 supergraph",
  ].join("\n");
}

function optionsOf(words: readonly string[]): Options {
  const options: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]?.replace(/^--/, "") ?? "";
    const value = words[at + 1];
    if (!["supergraph", "port"].includes(name) || value === undefined) throw new Error(usage());
    options[name] = value;
  }
  return options;
}
