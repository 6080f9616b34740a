import { expect, test } from "vitest";
import { askBeside } from "./hostile-world.js";

const never = () => new Promise(() => {});
const shop = { name: "Liên" };

/** What arrives in place of `{ data: { word: "…" } }`, and the code its field then has; undefined where null is enough. */
test.each([
  { answer: "nothing at all", misdeed: () => undefined, code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "null", misdeed: () => null, code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "a number", misdeed: () => 7, code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "a text", misdeed: async () => "<html>", code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "a list", misdeed: () => [], code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "an empty object", misdeed: () => ({}), code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "data that is a list", misdeed: () => ({ data: [] }), code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "data that is a text", misdeed: () => ({ data: "x" }), code: "SUBGRAPH_BAD_ANSWER" },
  { answer: "errors that are no list", misdeed: () => ({ errors: { a: 1 }, data: null }), code: "SUBGRAPH_BAD_ANSWER" },
  {
    answer: "errors that are no objects",
    misdeed: () => ({ errors: [null, 5, "x"], data: null }),
    code: "DOWNSTREAM_SERVICE_ERROR",
  },
  {
    answer: "an error without a message",
    misdeed: () => ({ errors: [{ path: ["word"] }] }),
    code: "DOWNSTREAM_SERVICE_ERROR",
  },
  { answer: "a synchronous throw", misdeed: fail, code: "SUBGRAPH_UNREACHABLE" },
  { answer: "a rejection", misdeed: async () => fail(), code: "SUBGRAPH_UNREACHABLE" },
  { answer: "a rejection with nothing", misdeed: () => Promise.reject(undefined), code: "SUBGRAPH_UNREACHABLE" },
  { answer: "never", misdeed: never, code: "SUBGRAPH_TIMEOUT" },
])("$answer is a typed error on its field, and the rest is answered", async ({ misdeed, code }) => {
  const { data, errors } = await askBeside(misdeed, `{ shop { name } w: word }`);

  expect(data).toEqual({ shop, w: null });
  expect(errors?.map((error) => [error.path, error.extensions?.code, error.extensions?.serviceName])).toEqual([
    [["w"], code, "bad"],
  ]);
});

function fail(): never {
  throw new Error("10.0.0.7:5432 refused; password hunter2");
}

test("why a call failed is not told to clients", async () => {
  const answer = await askBeside(fail, `{ word }`);

  expect(JSON.stringify(answer)).not.toMatch(/hunter2|10\.0\.0\.7/);
});

test.each([
  { word: { deep: 1 }, is: null },
  { word: ["a"], is: null },
  { word: 5, is: null },
  { word: true, is: null },
  { word: Number.NaN, is: null },
])("a $word where a text belongs is an error or a text, never another shape", async ({ word }) => {
  const { data, errors } = await askBeside(() => ({ data: { word } }), `{ shop { name } word }`);

  expect(data?.shop).toEqual(shop);
  if (data?.word === null)
    expect(errors).toMatchObject([{ path: ["word"], extensions: { code: "SUBGRAPH_BAD_ANSWER" } }]);
  else expect(typeof data?.word).toBe("string");
});

test.each([
  { query: `{ words }`, data: { words: "abc" }, expected: { words: null }, path: ["words"] },
  { query: `{ words }`, data: { words: { length: 2, 0: "a", 1: "b" } }, expected: { words: null }, path: ["words"] },
  { query: `{ words }`, data: { words: ["a", {}, null] }, expected: { words: ["a", null, null] }, path: ["words", 1] },
  { query: `{ mood }`, data: { mood: "EVIL" }, expected: { mood: null }, path: ["mood"] },
  { query: `{ mood }`, data: { mood: "constructor" }, expected: { mood: null }, path: ["mood"] },
  { query: `{ box { n } }`, data: { box: 5 }, expected: { box: null }, path: ["box"] },
  { query: `{ box { n } }`, data: { box: [{ n: 1 }] }, expected: { box: null }, path: ["box"] },
  { query: `{ box { n } }`, data: { box: { n: "many" } }, expected: { box: { n: null } }, path: ["box", "n"] },
  {
    query: `{ box { list } }`,
    data: { box: { list: [1, "x"] } },
    expected: { box: { list: null } },
    path: ["box", "list", 1],
  },
  {
    query: `{ box { inner { n } } }`,
    data: { box: { inner: "x" } },
    expected: { box: { inner: null } },
    path: ["box", "inner"],
  },
  {
    query: `{ pick { __typename } }`,
    data: { pick: { __typename: "Nobody" } },
    expected: { pick: null },
    path: ["pick"],
  },
  {
    query: `{ pick { __typename } }`,
    data: { pick: { __typename: "Shop" } },
    expected: { pick: null },
    path: ["pick"],
  },
  { query: `{ pick { __typename } }`, data: { pick: { __typename: 7 } }, expected: { pick: null }, path: ["pick"] },
  { query: `{ pick { __typename } }`, data: { pick: {} }, expected: { pick: null }, path: ["pick"] },
])("an answer $data to $query is null there and an error", async ({ query, data, expected, path }) => {
  const answer = await askBeside(() => ({ data }), query.replace("{", "{ shop { name }"));

  expect(answer.data).toEqual({ shop, ...expected });
  expect(answer.errors).toMatchObject([{ path, extensions: { code: "SUBGRAPH_BAD_ANSWER" } }]);
});

test("a non-null field left out takes its parent with it and is reported once", async () => {
  const { data, errors } = await askBeside(() => ({ data: { box: { n: 1 } } }), `{ shop { name } box { n m } }`);

  expect(data).toEqual({ shop, box: null });
  expect(errors?.map((error) => error.path)).toEqual([["box", "m"]]);
});

test("what nobody asked for is not passed on", async () => {
  const extra = {
    data: { word: "w", secret: 1, box: { n: 1, m: 2, secret: 3, __typename: "Box" } },
    extensions: { trace: "x" },
  };

  expect(await askBeside(() => extra, `{ word box { n } }`)).toEqual({ data: { word: "w", box: { n: 1 } } });
});

test.each([
  { path: ["no", "such", "place"] },
  { path: ["shop", "name"] },
  { path: "word" },
  { path: [{}] },
  { path: undefined },
  { path: ["__proto__", "polluted"] },
])(
  "an error with the path $path is reported once, within the fields of its subgraph or without a path",
  async ({ path }) => {
    const { data, errors } = await askBeside(
      () => ({ data: { word: null }, errors: [{ message: "oh", path }] }),
      `{ shop { name } word }`,
    );

    expect(data).toEqual({ shop, word: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toBe("oh");
    expect([undefined, "word"]).toContain(errors?.[0]?.path?.[0]);
  },
);

test("a mutation that never answers is a timeout, and the ones after it are done", async () => {
  const { data, errors } = await askBeside(never, `mutation { act }`);

  expect(data).toEqual({ act: null });
  expect(errors).toMatchObject([{ path: ["act"], extensions: { code: "SUBGRAPH_TIMEOUT" } }]);
});
