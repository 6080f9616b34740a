import { Agent, get } from "node:http";
import { expect, test, vi } from "vitest";
import { openDoor } from "./open-door.js";
import { plainGraph } from "./plain-graph.js";
import { archive } from "./testing/archive.js";
import { openTestDoor, told } from "./testing/open-test-door.js";

test.each(["0.0.0.0", "::", "192.168.1.4", "example.vn"])("the door does not listen on %s", async (host) => {
  await expect(openDoor({ graph: plainGraph(archive().schema), port: 0, host })).rejects.toThrow(
    `The door checks no identities, so it may not listen on ${host}. Use 127.0.0.1.`,
  );
});

test("the door may listen on IPv6 loopback", async () => {
  const { door } = await openTestDoor({ host: "::1" });

  expect(door.url).toBe(`http://[::1]:${door.port}`);
  expect((await fetch(`${door.url}/health`)).status).toBe(200);
});

test("a port in use is named, with what to do", async () => {
  const { door } = await openTestDoor();

  await expect(openDoor({ graph: plainGraph(archive().schema), port: door.port })).rejects.toThrow(
    `Port ${door.port} on 127.0.0.1 is in use. Stop the program that holds it, or choose another port.`,
  );
});

test("a stop lets requests in flight finish, then closes the graph", async () => {
  const { schema, held } = archive();
  const close = vi.fn(async () => {});
  const graph = { ...plainGraph(schema), close };
  const { door, post } = await openTestDoor({ graph });
  const inFlight = post({ query: "{ held }" });
  await held.arrived;

  const stopped = Promise.all([door.close(), door.close()]);

  await expect(fetch(`${door.url}/health`)).rejects.toThrow();
  expect(close).not.toHaveBeenCalled();
  held.release();
  expect(await told(await inFlight)).toEqual([200, { data: { held: "done" } }]);
  await stopped;
  expect(close).toHaveBeenCalledOnce();
});

test("a stop does not wait for idle connections or for streams", async () => {
  const { door, post } = await openTestDoor();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(`${door.url}/health`, { agent }, (answer) => answer.resume().on("end", resolve)));
  const query = "subscription { filed(count: 100000) { id } }";
  const stream = await post({ query }, { accept: "text/event-stream" });

  const startedAt = performance.now();
  await door.close();

  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(await stream.text()).not.toContain("event: complete");
  agent.destroy();
});

test("a stop cuts what does not finish in its time", async () => {
  const { door, post, records } = await openTestDoor({ limits: { drainMs: 100 } });
  const failed = expect(post({ query: "{ held }" })).rejects.toThrow();
  await records.held.arrived;

  await door.close();

  await failed;
  await expect.poll(() => records.aborted).toEqual(["The client has gone."]);
});

test("every answer carries the security headers, and a graph's answer is stored nowhere", async () => {
  const { post } = await openTestDoor();

  const { headers } = await post({ query: "{ requestId }" });

  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-powered-by")).toBe(null);
});

test("a reload of the graph is seen by the next request, and a document of the old schema is judged anew", async () => {
  const old = plainGraph(archive().schema);
  const graph = { ...old, schema: old.schema };
  const { post } = await openTestDoor({ graph });
  const query = "{ documents { id } }";
  expect((await post({ query })).status).toBe(200);

  const renamed = plainGraph(archive("records").schema);
  Object.assign(graph, { schema: renamed.schema, execute: renamed.execute });

  expect((await post({ query })).status).toBe(400);
  const answer = await post({ query: "{ records { id } }" });
  expect(await told(answer)).toEqual([200, { data: { records: [{ id: "1" }, { id: "2" }] } }]);
});
