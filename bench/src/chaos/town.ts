import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { SUPERGRAPH_FILE } from "@lienthong/deploy/schema-files.js";
import { type PostgresqlServer, startPostgresql } from "@lienthong/tests/support/postgresql.js";
import { freePort } from "@lienthong/tests/support/server.js";
import { openTcpProxy, type TcpProxy } from "@lienthong/tests/support/tcp-proxy.js";
import { Part } from "./part.js";

const ROOT = path.join(import.meta.dirname, "..", "..", "..");
const OWN = path.join(ROOT, "bench", "dist", "chaos");
const SERVE = path.join(ROOT, "deploy", "dist", "serve.js");

/** A whole installation in processes of its own, with a network between its parts that can fail. */
export interface Town {
  /** Where partners ask, through a line that can fail. */
  url: string;
  dataFolder: string;
  environment: Record<string, string>;
  postgresql: PostgresqlServer;
  /** `organisation`, `exchange`, the stream's subgraph, `sequencer`, `redis`, `gateway` and `sender`. */
  parts: Readonly<Record<string, Part>>;
  /** The lines from partners to the gateway, and from the gateway to the stream's subgraph. */
  lines: { partners: TcpProxy; subgraph: TcpProxy };
  /** Publishes the supergraph again, as another text. */
  swapSupergraph(): void;
  close(): Promise<void>;
}

/**
 * Opens an installation for one stream: PostgreSQL, Redis, the subgraph of the stream twice (the second one only numbers
 * events), the subgraph of bodies, that of partners, the gateway, and the sender of webhooks.
 */
export async function openTown(stream: string): Promise<Town> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-chaos-"));
  const supergraph = path.join(folder, "supergraph.graphql");
  fs.copyFileSync(SUPERGRAPH_FILE, supergraph);
  const [redisPort, organisationPort, exchangePort, streamPort, sequencerPort, gatewayPort] = await Promise.all(
    Array.from({ length: 6 }, freePort),
  );
  const postgresql = await startPostgresql({ keepsCommits: true });
  const abandon = () => process.kill(postgresql.pid, "SIGQUIT");
  process.once("exit", abandon);
  const lines = { partners: await openTcpProxy(() => gatewayPort!), subgraph: await openTcpProxy(() => streamPort!) };

  const environment = {
    DATA_DIR: path.join(folder, "data"),
    DATABASE_URL: postgresql.url,
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    WEBHOOK_OPEN_HOSTS: "127.0.0.1",
    COST_BUDGET: "0",
    COST_BUDGET_SIGNED_IN: "0",
  };
  const url = `http://127.0.0.1:${lines.partners.port}/graphql`;
  const serving = (name: string, port: number | undefined) =>
    new Part(name, [SERVE, name], { ...environment, PORT: String(port) });
  const parts: Record<string, Part> = {
    redis: new Part("redis", [path.join(OWN, "redis-process.js")], { REDIS_PORT: String(redisPort) }),
    organisation: serving("organisation", organisationPort),
    exchange: serving("exchange", exchangePort),
    [stream]: serving(stream, streamPort),
    sequencer: serving(stream, sequencerPort),
    gateway: new Part("gateway", [path.join(OWN, "gateway-process.js")], {
      ...environment,
      PORT: String(gatewayPort),
      SUPERGRAPH: supergraph,
      SUBGRAPH_URL_ORGANISATION: `http://127.0.0.1:${organisationPort}/graphql`,
      SUBGRAPH_URL_EXCHANGE: `http://127.0.0.1:${exchangePort}/graphql`,
      [`SUBGRAPH_URL_${stream.toUpperCase()}`]: `http://127.0.0.1:${lines.subgraph.port}/graphql`,
    }),
    // It asks as partners do, through the line that can fail.
    sender: new Part("sender", [SERVE, "sender"], { ...environment, GATEWAY_URL: url }),
  };
  // In this order: two that begin on one empty database would both fill it.
  for (const part of Object.values(parts)) await part.start();

  let swaps = 0;
  return {
    url,
    dataFolder: environment.DATA_DIR,
    environment,
    postgresql,
    parts,
    lines,
    swapSupergraph() {
      swaps += 1;
      fs.writeFileSync(
        `${supergraph}.new`,
        `${fs.readFileSync(SUPERGRAPH_FILE, "utf8")}\n# published again: ${swaps}\n`,
      );
      fs.renameSync(`${supergraph}.new`, supergraph);
    },
    async close() {
      await Promise.all(Object.values(parts).map((part) => part.kill()));
      await Promise.all([lines.partners.close(), lines.subgraph.close()]);
      process.off("exit", abandon);
      await postgresql.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
