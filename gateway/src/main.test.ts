import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { expect, onTestFinished, test } from "vitest";
import type { LogLine } from "./door/http/request-log.js";
import { openDoor } from "./door/open-door.js";
import { plainGraph } from "./door/plain-graph.js";
import { type GatewayOptions, serveGateway } from "./main.js";

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const shops = parse(`${link} type Query { shops: [Shop!]! } type Shop @key(fields: "id") { id: ID! name: String! }`);
const stocks = parse(`${link} type Shop @key(fields: "id") { id: ID! stock: Int }`);
const stocksLater = parse(`${link} type Shop @key(fields: "id") { id: ID! stock: Int isOpen: Boolean }`);

const compose = (...owners: [name: string, url: string, typeDefs: typeof shops][]): string => {
  const { supergraphSdl } = composeServices(owners.map(([name, url, typeDefs]) => ({ name, url, typeDefs })));
  return supergraphSdl ?? "";
};

/** Two foreign subgraphs over HTTP, with the supergraph of both in a file. */
async function market() {
  const serve = async (schema: ReturnType<typeof buildSubgraphSchema>) => {
    const door = await openDoor({ graph: plainGraph(schema), port: 0, log: () => {} });
    onTestFinished(() => door.close());
    return `${door.url}/graphql`;
  };
  const names = { Query: { shops: () => [{ id: "1", name: "Chợ Rồng" }] } };
  const counts = { Shop: { __resolveReference: async ({ id }: { id: string }) => ({ id, stock: 7, isOpen: true }) } };
  const shopsUrl = await serve(buildSubgraphSchema([{ typeDefs: shops, resolvers: names }]));
  const stocksUrl = await serve(buildSubgraphSchema([{ typeDefs: stocksLater, resolvers: counts }]));

  const folder = mkdtempSync(join(tmpdir(), "supergraph-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const supergraphFile = join(folder, "supergraph.graphql");
  const write = (sdl: string) => {
    writeFileSync(`${supergraphFile}.new`, sdl);
    renameSync(`${supergraphFile}.new`, supergraphFile);
  };
  write(compose(["shops", shopsUrl, shops], ["stocks", stocksUrl, stocks]));

  const lines: LogLine[] = [];
  const open = async (options: Partial<GatewayOptions> = {}) => {
    const log = (line: LogLine) => lines.push(line);
    const door = await serveGateway({ supergraphFile, port: 0, environment: {}, lookEveryMs: 20, log, ...options });
    onTestFinished(() => door.close());
    const ask = async (query: string) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${door.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
      const { extensions: _, ...told } = (await answer.json()) as Record<string, unknown>;
      return told;
    };
    return { door, ask };
  };
  return { open, write, lines, shopsUrl, stocksUrl };
}

test("a foreign supergraph is served as it stands, with a page that says nothing of us", async () => {
  const { open } = await market();
  const { door, ask } = await open();

  expect(await ask("{ shops { name stock } }")).toEqual({ data: { shops: [{ name: "Chợ Rồng", stock: 7 }] } });
  expect(await (await fetch(`${door.url}/ready`)).json()).toEqual({
    ready: true,
    subgraphs: { shops: true, stocks: true },
  });
  expect(await (await fetch(door.url)).text()).toContain("<h1>Cổng GraphQL</h1>");
});

test("the environment says where a subgraph lives", async () => {
  const { open, write, shopsUrl, stocksUrl } = await market();
  write(compose(["shops", shopsUrl, shops], ["our-stocks", "http://127.0.0.1:9/graphql", stocks]));

  const { ask } = await open({ environment: { SUBGRAPH_URL_OUR_STOCKS: stocksUrl } });

  expect(await ask("{ shops { stock } }")).toEqual({ data: { shops: [{ stock: 7 }] } });
});

test("a new supergraph is served without a restart; a broken one is refused and the old stays", async () => {
  const { open, write, lines, shopsUrl, stocksUrl } = await market();
  const { ask } = await open();

  write("type Query {");
  await expect
    .poll(() => lines)
    .toContainEqual(expect.objectContaining({ message: "The new supergraph is refused, the old one stays." }));
  expect(await ask("{ shops { stock } }")).toEqual({ data: { shops: [{ stock: 7 }] } });
  write(compose(["shops", shopsUrl, shops], ["stocks", stocksUrl, stocksLater]));

  await expect.poll(() => ask("{ shops { isOpen } }")).toEqual({ data: { shops: [{ isOpen: true }] } });
  expect(lines).toContainEqual({
    level: "info",
    message: "The supergraph was reloaded.",
    subgraphNames: ["shops", "stocks"],
  });
});

test("a reload drops no request", async () => {
  const { open, write, lines, shopsUrl, stocksUrl } = await market();
  const { ask } = await open();
  const versions = [stocks, stocksLater].map((owner) =>
    compose(["shops", shopsUrl, shops], ["stocks", stocksUrl, owner]),
  );
  let isReloading = true;
  const answers: unknown[] = [];

  const client = async (number: number) => {
    for (let turn = 0; isReloading; turn += 1)
      answers.push(await ask(`{ shops { name stock } a${number}x${turn}: __typename }`));
  };
  const clients = [1, 2, 3, 4].map(client);
  for (let turn = 1; turn <= 6; turn += 1) {
    write(versions[turn % 2] ?? "");
    const reloads = () => lines.filter((line) => line.message === "The supergraph was reloaded.").length;
    await expect.poll(reloads, { timeout: 5_000 }).toBe(turn);
  }
  isReloading = false;
  await Promise.all(clients);

  expect(answers.length).toBeGreaterThan(20);
  expect(answers.filter((answer) => (answer as { errors?: unknown }).errors)).toEqual([]);
});

test.each([
  [
    "a file that is not there",
    { supergraphFile: "no/such.graphql" },
    /The supergraph no\/such\.graphql cannot be read\./,
  ],
  [
    "an address that is no URL",
    { environment: { SUBGRAPH_URL_SHOPS: "shops:4001" } },
    /"shops" has no HTTP address .* Set SUBGRAPH_URL_SHOPS/,
  ],
  ["an address of the network", { host: "0.0.0.0" }, /may not listen on 0\.0\.0\.0/],
])("%s is told before anything is served", async (_name, options, message) => {
  const { open } = await market();

  await expect(open(options)).rejects.toThrow(message);
});
