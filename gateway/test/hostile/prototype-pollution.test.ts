import { afterEach, expect, test } from "vitest";
import { askBeside } from "./hostile-world.js";

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(([] as { polluted?: unknown } & unknown[]).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const answer = (text: string) => () => JSON.parse(text);

test.each([
  { text: `{"data":{"word":"w","__proto__":{"polluted":1}}}` },
  { text: `{"__proto__":{"polluted":1},"data":{"word":"w","constructor":{"prototype":{"polluted":1}}}}` },
])("keys of prototypes in an answer pollute nothing: $text", async ({ text }) => {
  expect(await askBeside(answer(text), `{ word }`)).toEqual({ data: { word: "w" } });
});

test.each([
  { text: `{"data":{"_entities":[{"__proto__":{"polluted":1,"name":"p"},"name":"one"},{"name":"two"}]}}` },
  { text: `{"data":{"_entities":[{"constructor":{"prototype":{"polluted":1}},"name":"one"},{"name":"two"}]}}` },
  { text: `{"data":{"_entities":[{"name":"one","price":{"__proto__":{"polluted":1},"amount":1}},{"name":"two"}]}}` },
])("nor in entities that are merged: $text", async ({ text }) => {
  const { data } = await askBeside(answer(text), `{ things { size name } }`);

  expect(data).toEqual({
    things: [
      { size: 10, name: "one" },
      { size: 20, name: "two" },
    ],
  });
});

test("an object cannot lend a missing field from its prototype", async () => {
  const text = `{"data":{"box":{"__proto__":{"n":7}}}}`;

  expect(await askBeside(answer(text), `{ box { n } }`)).toEqual({ data: { box: { n: null } } });
});

test.each(["__proto__", "constructor", "hasOwnProperty"])(
  "a client may call fields %s beside such an answer",
  async (alias) => {
    const misdeed = ({ query }: { query: string }) => {
      const [, key] = /(\w+):\s*word/.exec(query) ?? [];
      return JSON.parse(`{"data":{"${key ?? "word"}":"w","__proto__":{"polluted":1}}}`);
    };

    expect(JSON.stringify(await askBeside(misdeed, `{ ${alias}: word }`))).toBe(`{"data":{"${alias}":"w"}}`);
  },
);

test("an error path of prototypes pollutes nothing", async () => {
  const misdeed = () => ({ data: { word: "w" }, errors: [{ message: "x", path: ["__proto__", "polluted"] }] });

  const { data } = await askBeside(misdeed, `{ word }`);

  expect(data).toEqual({ word: "w" });
});
