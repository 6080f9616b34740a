import { expect, test } from "vitest";
import { listenBeside } from "./hostile-world.js";

const news = `subscription { news { n } }`;
const good = { data: { news: { n: 1 } } };
const bad = [{ path: ["news"], extensions: { code: "SUBGRAPH_BAD_ANSWER", serviceName: "bad" } }];

async function* events(...values: unknown[]) {
  for (const value of values) yield value;
}

test.each([
  { event: undefined },
  { event: null },
  { event: 5 },
  { event: "news" },
  { event: [] },
  { event: {} },
  { event: { data: [] } },
])("an event that is $event is an error of that event, and the next one is told", async ({ event }) => {
  const [first, second, ...rest] = await listenBeside(() => events(event, good), news);

  expect(first?.data ?? { news: null }).toEqual({ news: null });
  expect(first?.errors).toMatchObject(bad);
  expect(second).toEqual(good);
  expect(rest).toEqual([]);
});

test("an event may pollute nothing", async () => {
  const event = JSON.parse(`{"data":{"news":{"__proto__":{"polluted":1},"n":2}}}`);

  expect(await listenBeside(() => events(event), news)).toEqual([{ data: { news: { n: 2 } } }]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("a source that breaks says so once and ends the stream", async () => {
  async function* breaking() {
    yield good;
    throw new Error("password hunter2");
  }

  const [first, second, ...rest] = await listenBeside(breaking, news);

  expect(first).toEqual(good);
  expect(second?.errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNREACHABLE", serviceName: "bad" } }]);
  expect(JSON.stringify(second)).not.toContain("hunter2");
  expect(rest).toEqual([]);
});

test.each([
  { subscribe: "rejects", misdeed: async () => Promise.reject(new Error("no")), code: "SUBGRAPH_UNREACHABLE" },
  {
    subscribe: "throws",
    misdeed: () => {
      throw new Error("no");
    },
    code: "SUBGRAPH_UNREACHABLE",
  },
  { subscribe: "answers nothing", misdeed: async () => undefined, code: "SUBGRAPH_BAD_ANSWER" },
  { subscribe: "answers a number", misdeed: async () => 7, code: "SUBGRAPH_BAD_ANSWER" },
  { subscribe: "never answers", misdeed: () => new Promise(() => {}), code: "SUBGRAPH_TIMEOUT" },
])("a subgraph whose subscribe $subscribe is one typed error", async ({ misdeed, code }) => {
  const [only, ...rest] = await listenBeside(misdeed, news);

  expect(only?.errors).toMatchObject([{ extensions: { code, serviceName: "bad" } }]);
  expect(only?.data ?? null).toBeNull();
  expect(rest).toEqual([]);
});
