import { expect, test } from "vitest";
import { plainGraph } from "./plain-graph.js";
import { archive } from "./testing/archive.js";
import { openTestDoor, told } from "./testing/open-test-door.js";

/** The archive as if it came from two subgraphs, with a switch for each and a count of how often they were asked. */
function twoSubgraphs() {
  const up: Record<string, boolean> = { organisation: true, legal: true };
  const state = { up, asked: 0 };
  const readiness = async () => {
    state.asked += 1;
    return { ...up };
  };
  return { state, graph: { ...plainGraph(archive().schema), subgraphNames: ["organisation", "legal"], readiness } };
}

test("the process tells that it lives, how long, and which version it is", async () => {
  const { door } = await openTestDoor({ version: "0.1.0" });

  const answer = await fetch(`${door.url}/health`);

  expect(await told(answer)).toEqual([200, { status: "ok", uptimeSeconds: expect.any(Number), version: "0.1.0" }]);
});

test("the graph is ready while every subgraph answers, and says which does not", async () => {
  const { state, graph } = twoSubgraphs();
  const { door } = await openTestDoor({ graph });

  expect(await told(await fetch(`${door.url}/ready`))).toEqual([
    200,
    { ready: true, subgraphs: { organisation: true, legal: true } },
  ]);
  state.up.legal = false;
  await expect
    .poll(async () => told(await fetch(`${door.url}/ready`)), { timeout: 3_000 })
    .toEqual([503, { ready: false, subgraphs: { organisation: true, legal: false } }]);
  expect((await fetch(`${door.url}/health`)).status).toBe(200);
});

test("subgraphs are asked at most once a second, however often the door is asked", async () => {
  const { state, graph } = twoSubgraphs();
  const { door } = await openTestDoor({ graph });

  await Promise.all(Array.from({ length: 20 }, () => fetch(`${door.url}/ready`)));

  expect(state.asked).toBe(1);
});

test("a subgraph that never answers is not ready", async () => {
  const { graph } = twoSubgraphs();
  const { door } = await openTestDoor({ graph: { ...graph, readiness: () => new Promise(() => {}) } });

  const answer = await fetch(`${door.url}/ready`);

  expect(await told(answer)).toEqual([503, { ready: false, subgraphs: { organisation: false, legal: false } }]);
});

test("health is read, not posted to", async () => {
  const { door } = await openTestDoor();

  const answer = await fetch(`${door.url}/ready`, { method: "POST" });

  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});
