import { valueFromASTUntyped } from "graphql";
import { expect, test } from "vitest";
import { told } from "../differential/library/owner.js";
import { world } from "../world/world.js";

const Json = {
  serialize: (value: unknown) => value,
  parseValue: (value: unknown) => value,
  parseLiteral: valueFromASTUntyped,
};
const wild = { z: 1, a: [null, { __typename: "Nothing", id: 7, data: { deep: true } }], errors: [], _entities: [1] };

const { ask, calls } = world({
  echo: {
    sdl: `
      scalar Json
      scalar Day
      enum Colour { RED GREEN }
      input Point { x: Int! = 1 y: Int colours: [Colour!] inner: Point }
      type Query {
        say(text: String = "nothing", json: Json, day: Day, point: Point, colour: Colour, ids: [ID!]): String
        mirror(json: Json): Json
        thing: Thing
      }
      type Thing @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Json,
      Query: {
        say: (_: unknown, args: unknown) => told(args),
        mirror: (_: unknown, { json }: { json: unknown }) => json,
        thing: () => ({ id: "1" }),
      },
    },
  },
  more: {
    sdl: `
      scalar Json
      enum Colour { RED GREEN }
      type Thing @key(fields: "id") { id: ID! say(n: Int = 3, colours: [Colour]): String wild: Json wilds: [Json] }
    `,
    resolvers: {
      Json,
      Thing: { say: (_: unknown, args: unknown) => told(args), wild: () => wild, wilds: () => [wild, null, "x", 0] },
    },
  },
});

test.each([
  { query: `query ($t: String) { say(text: $t) }`, variables: {}, said: { text: "nothing" } },
  { query: `query ($t: String) { say(text: $t) }`, variables: { t: null }, said: { text: null } },
  { query: `query ($t: String = "default") { say(text: $t) }`, variables: {}, said: { text: "default" } },
  { query: `query ($t: String = "default") { say(text: $t) }`, variables: { t: "given" }, said: { text: "given" } },
  {
    query: `query ($j: Json) { say(json: $j) }`,
    variables: { j: { b: [1, { c: null }] } },
    said: { text: "nothing", json: { b: [1, { c: null }] } },
  },
  {
    query: `query ($i: Int) { say(json: { n: $i, list: [$i, "x"] }) }`,
    variables: { i: 4 },
    said: { text: "nothing", json: { n: 4, list: [4, "x"] } },
  },
  {
    query: `query ($d: Day!) { say(day: $d) }`,
    variables: { d: "2021-10-07" },
    said: { text: "nothing", day: "2021-10-07" },
  },
  {
    query: `query ($c: Colour!) { say(colour: $c) }`,
    variables: { c: "GREEN" },
    said: { text: "nothing", colour: "GREEN" },
  },
  {
    query: `query ($p: Point) { say(point: $p) }`,
    variables: { p: { y: null, inner: { x: 5 } } },
    said: { text: "nothing", point: { x: 1, y: null, inner: { x: 5 } } },
  },
  {
    query: `query ($y: Int) { say(point: { y: $y, colours: [RED] }) }`,
    variables: {},
    said: { text: "nothing", point: { x: 1, colours: ["RED"] } },
  },
  { query: `query ($i: [ID!]) { say(ids: $i) }`, variables: { i: 5 }, said: { text: "nothing", ids: ["5"] } },
  {
    query: `query ($i: ID!) { say(ids: [$i, "b"]) }`,
    variables: { i: "a" },
    said: { text: "nothing", ids: ["a", "b"] },
  },
])("a variable arrives as it was sent: $query $variables", async ({ query, variables, said }) => {
  expect(await ask(query, variables)).toEqual({ data: { say: told(said) } });
});

test.each([
  { query: `query ($n: Int) { thing { say(n: $n) } }`, variables: {}, said: { n: 3 } },
  { query: `query ($n: Int) { thing { say(n: $n) } }`, variables: { n: null }, said: { n: null } },
  {
    query: `query ($c: Colour) { thing { say(colours: [RED, $c]) } }`,
    variables: { c: "GREEN" },
    said: { n: 3, colours: ["RED", "GREEN"] },
  },
  {
    query: `query ($representations: Int) { thing { say(n: $representations) } }`,
    variables: { representations: 8 },
    said: { n: 8 },
  },
])("and so in the fetch of an entity: $query $variables", async ({ query, variables, said }) => {
  expect(await ask(query, variables)).toEqual({ data: { thing: { say: told(said) } } });
});

test("a subgraph is sent only the variables its part uses", async () => {
  calls.length = 0;

  await ask(`query ($t: String, $n: Int) { say(text: $t) thing { say(n: $n) } }`, { t: "x", n: 1, unknown: true });

  expect(calls.map((call) => [call.to, Object.keys(call.variables).sort()])).toEqual([
    ["echo", ["t"]],
    ["more", ["n", "representations"]],
  ]);
});

test.each([
  { query: `query ($c: Colour) { say(colour: $c) }`, variables: { c: "BLUE" } },
  { query: `query ($d: Day!) { say(day: $d) }`, variables: {} },
  { query: `query ($p: Point) { say(point: $p) }`, variables: { p: { q: 1 } } },
  { query: `query ($i: [ID!]) { say(ids: $i) }`, variables: { i: ["a", null] } },
])(
  "a value that does not fit is refused before any subgraph is asked: $query $variables",
  async ({ query, variables }) => {
    calls.length = 0;

    const answer = await ask(query, variables);

    expect(answer.errors).toHaveLength(1);
    expect(answer.data ?? null).toBeNull();
    expect(calls).toEqual([]);
  },
);

test("what a JSON scalar holds is nobody's business: not a key, a type or a null in it is touched", async () => {
  const answer = await ask(`query ($j: Json) { mirror(json: $j) thing { wild wilds } }`, { j: wild });

  expect(JSON.stringify(answer)).toBe(
    JSON.stringify({ data: { mirror: wild, thing: { wild, wilds: [wild, null, "x", 0] } } }),
  );
});
