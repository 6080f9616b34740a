import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readSubgraphSdls } from "@lienthong/deploy/schema-files.js";
import { composeServices } from "@theguild/federation-composition";
import { alone, type Contender, type Running, startScript } from "./contender.js";
import { unguarded } from "./unguarded.js";

const HERE = import.meta.dirname;
const SERVE = path.join(HERE, "..", "..", "deploy", "dist", "serve.js");
const STOCK = path.join(HERE, "..", "stock");

/** Everything that is compared, started on the databases of one folder; the stock gateways only when asked for. */
export async function startContenders(dataFolder: string, withStock: boolean): Promise<Contender[]> {
  const env = { DATA_DIR: dataFolder, PORT: "0", NODE_ENV: "production", LOG_LEVEL: "warn", COST_BUDGET: "0" };
  const whole = await startScript(path.join(HERE, "one-process-server.js"), [], env);
  const plain = await startScript(path.join(HERE, "plain-server.js"), [], env);

  const subgraphs: Record<string, Running> = {};
  for (const name of Object.keys(readSubgraphSdls())) {
    if (name !== "node") subgraphs[name] = await startScript(SERVE, [name], env);
  }
  const urls = Object.fromEntries(
    Object.entries(subgraphs).map(([name, { url }]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, url]),
  );
  const gateway = await startScript(SERVE, ["gateway"], { ...env, ...urls });
  const behind = Object.values(subgraphs);
  return [
    alone("one process", whole),
    alone("plain Apollo Server", plain),
    before("our gateway over HTTP", gateway, behind),
    ...(withStock ? await startStock(subgraphs, dataFolder) : []),
  ];
}

const before = (name: string, gateway: Running, subgraphs: readonly Running[]): Contender => ({
  name,
  url: gateway.url,
  pids: [gateway, ...subgraphs].map(({ pid }) => pid),
  gatewayPids: [gateway.pid],
  stop: async () => {
    await gateway.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  },
});

async function startStock(subgraphs: Readonly<Record<string, Running>>, dataFolder: string): Promise<Contender[]> {
  if (!fs.existsSync(path.join(STOCK, "node_modules"))) {
    console.error("Installing the gateways to compare with …");
    spawnSync("npm", ["ci", "--prefix", STOCK], { stdio: "inherit" });
  }
  const env = { SUPERGRAPH: writeSupergraph(subgraphs), DATA_DIR: dataFolder, NODE_ENV: "production" };
  const behind = Object.values(subgraphs);
  return [
    before("Hive Gateway, Rust planner", await startScript(path.join(STOCK, "hive.mjs"), [], env), behind),
    before("@apollo/gateway", await startScript(path.join(STOCK, "apollo.mjs"), [], env), behind),
  ];
}

/** Where `node` is for stock gateways: nowhere, for it runs in our gateway's process, and no load asks it. */
const NOWHERE = "http://127.0.0.1:9/graphql";

/** The supergraph with the addresses of this run, for gateways that read them from it. */
function writeSupergraph(subgraphs: Readonly<Record<string, Running>>): string {
  const sdls = readSubgraphSdls();
  const urlOf = (name: string) => subgraphs[name]?.url ?? NOWHERE;
  const services = Object.entries(sdls).map(([name, sdl]) => ({ name, url: urlOf(name), typeDefs: unguarded(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl)
    throw new Error(`The subgraphs do not compose: ${errors?.map(({ message }) => message).join("; ")}`);
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-bench-")), "supergraph.graphql");
  fs.writeFileSync(file, supergraphSdl);
  return file;
}
