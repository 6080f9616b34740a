import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask } = world({
  a: {
    sdl: `
      type Query { thing: Thing things: [Thing] }
      type Thing @key(fields: "id") { id: ID! size: Int owner: Owner tag: String }
      type Owner @key(fields: "code") { code: ID! }
    `,
    resolvers: {
      Query: { thing: () => thing("1"), things: () => [thing("1"), thing("2")] },
    },
  },
  b: {
    sdl: `
      type Thing @key(fields: "id") { id: ID! name(loud: Boolean = false): String next: Thing }
      type Owner @key(fields: "code") { code: ID! name: String things: [Thing] }
    `,
    resolvers: {
      Thing: {
        name: ({ id }: { id: string }, { loud }: { loud: boolean }) => (loud ? `THING ${id}` : `thing ${id}`),
        next: ({ id }: { id: string }) => ({ id: `${id}+` }),
      },
      Owner: { name: ({ code }: { code: string }) => `owner ${code}`, things: () => [{ id: "8" }] },
    },
  },
});

function thing(id: string) {
  return { id, size: Number(id), owner: { code: `o${id}` }, tag: "t" };
}

test.each([
  { query: `{ thing { id: size name } }`, data: { thing: { id: 1, name: "thing 1" } } },
  { query: `{ thing { id: name } }`, data: { thing: { id: "thing 1" } } },
  {
    query: `{ thing { id: owner { code: name } name } }`,
    data: { thing: { id: { code: "owner o1" }, name: "thing 1" } },
  },
  { query: `{ thing { key: id id: tag name } }`, data: { thing: { key: "1", id: "t", name: "thing 1" } } },
  {
    query: `{ thing { size: next { size: id } next: size name: tag } }`,
    data: { thing: { size: { size: "1+" }, next: 1, name: "t" } },
  },
  { query: `{ thing { name: size size: name } }`, data: { thing: { name: 1, size: "thing 1" } } },
  { query: `{ thing { type: __typename tag: name } }`, data: { thing: { type: "Thing", tag: "thing 1" } } },
  {
    query: `{ thing { quiet: name loud: name(loud: true) name } }`,
    data: { thing: { quiet: "thing 1", loud: "THING 1", name: "thing 1" } },
  },
  {
    query: `{ things: thing { name } thing: things { id: name } }`,
    data: { things: { name: "thing 1" }, thing: [{ id: "thing 1" }, { id: "thing 2" }] },
  },
  {
    query: `{ thing { a: next { n: name } b: next { n: id } } }`,
    data: { thing: { a: { n: "thing 1+" }, b: { n: "1+" } } },
  },
  {
    query: `{ thing { owner: tag tag: owner { owner: name code: things { id: name } } } }`,
    data: { thing: { owner: "t", tag: { owner: "owner o1", code: [{ id: "thing 8" }] } } },
  },
  {
    query: `{ thing { code: size owner { code name } } }`,
    data: { thing: { code: 1, owner: { code: "o1", name: "owner o1" } } },
  },
  {
    query: `{ thing { representations: name _entities: size } }`,
    data: { thing: { representations: "thing 1", _entities: 1 } },
  },
])("a client may call a field as it likes: $query", async ({ query, data }) => {
  expect(JSON.stringify(await ask(query))).toBe(JSON.stringify({ data }));
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "then"])("even %s", async (alias) => {
  const answer = await ask(`{ ${alias}: thing { ${alias}: name deep: next { ${alias}: owner { name } } } }`);

  expect(JSON.stringify(answer)).toBe(`{"data":{"${alias}":{"${alias}":"thing 1","deep":{"${alias}":null}}}}`);
  expect(({} as { name?: unknown }).name).toBeUndefined();
});

test("an alias of __typename does not change how a fragment is read", async () => {
  expect(await ask(`{ thing { tag: __typename ... on Thing { kind: __typename name } } }`)).toEqual({
    data: { thing: { tag: "Thing", kind: "Thing", name: "thing 1" } },
  });
});
