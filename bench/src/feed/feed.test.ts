import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { shareOf } from "./figures.js";
import { type ServerPart, startServerPart } from "./server-part.js";
import { slowConsumer } from "./slow-consumer.js";
import { storm } from "./storm.js";

let graph: ServerPart;
beforeAll(async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-feed-"));
  graph = await startServerPart("graph-server", { DATA_DIR: folder, COST_BUDGET: "0", LOG_LEVEL: "warn" });
});
afterAll(() => graph.stop());

it("of a hundred subscribers who come again at once, each has what it missed within five seconds", async () => {
  const resumed = await storm(graph, 100);

  expect(shareOf(resumed, 0.95)).toBeLessThan(5_000);
});

it("one that reads nothing costs the server no memory, and is told everything when it reads again", async () => {
  const { changes, heapMiB } = await slowConsumer(graph, 3);

  expect(changes).toBe(150);
  expect(heapMiB).toBeLessThan(20);
}, 60_000);
