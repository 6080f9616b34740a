import { expect, test } from "vitest";
import { world } from "../world/world.js";

async function* ticks() {
  for (const id of ["1", "2", "3"]) yield { tick: { n: Number(id), thing: { id }, maybe: id === "2" ? null : { id } } };
}

const { ask, listen, calls } = world({
  clock: {
    sdl: `
      type Query { now: Int }
      type Subscription { tick: Tick  bad: Tick  broken: Tick }
      type Tick { n: Int thing: Thing maybe: Thing word: String }
      type Thing @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { now: () => 0 },
      Subscription: {
        tick: { subscribe: () => ticks() },
        bad: {
          subscribe: () => {
            throw new Error("the clock is at the watchmaker's");
          },
        },
        broken: {
          subscribe: async function* () {
            yield { broken: { n: 1 } };
            throw new Error("the spring snapped");
          },
        },
      },
      Tick: {
        word: ({ n }: { n: number }) => {
          if (n === 2) throw new Error("no word for two");
          return `word ${n}`;
        },
      },
    },
  },
  things: {
    sdl: `type Thing @key(fields: "id") { id: ID! name: String must: String! echo(n: Int = 1): Int }`,
    resolvers: {
      Thing: {
        __resolveReference: async ({ id }: { id: string }) => (id === "3" ? null : { id }),
        name: ({ id }: { id: string }) => {
          if (id === "1") throw new Error("thing 1 has no name");
          return `thing ${id}`;
        },
        must: ({ id }: { id: string }) => `must ${id}`,
        echo: (_: unknown, { n }: { n: number }) => n,
      },
    },
  },
});

test("every event is joined with other subgraphs", async () => {
  calls.length = 0;

  expect(await listen(`subscription ($n: Int) { tick { n maybe { echo(n: $n) id } } }`, { n: 9 })).toEqual([
    { data: { tick: { n: 1, maybe: { echo: 9, id: "1" } } } },
    { data: { tick: { n: 2, maybe: null } } },
    { data: { tick: { n: 3, maybe: { echo: null, id: "3" } } } },
  ]);

  expect(calls.map((call) => call.to)).toEqual(["clock", "things", "things"]);
});

test("an error belongs to its event and to no later one", async () => {
  expect(await listen(`subscription { tick { n word thing { name } } }`)).toEqual([
    {
      data: { tick: { n: 1, word: "word 1", thing: { name: null } } },
      errors: [{ path: ["tick", "thing", "name"], message: "thing 1 has no name" }],
    },
    {
      data: { tick: { n: 2, word: null, thing: { name: "thing 2" } } },
      errors: [{ path: ["tick", "word"], message: "no word for two" }],
    },
    { data: { tick: { n: 3, word: "word 3", thing: { name: null } } } },
  ]);
});

test("an unknown entity makes null in its own event alone", async () => {
  expect(await listen(`subscription { tick { thing { must } } }`)).toEqual([
    { data: { tick: { thing: { must: "must 1" } } } },
    { data: { tick: { thing: { must: "must 2" } } } },
    { data: { tick: { thing: null } } },
  ]);
});

test("the field may have another name and the events their type", async () => {
  const [first] = await listen(`subscription { event: tick { __typename number: n id: word } }`);

  expect(first).toEqual({ data: { event: { __typename: "Tick", number: 1, id: "word 1" } } });
});

test("a subscription that cannot begin is an error without data", async () => {
  const [only, ...rest] = await listen(`subscription { bad { n } }`);

  expect(only?.errors).toEqual([{ path: ["bad"], message: "the clock is at the watchmaker's" }]);
  expect(only?.data ?? null).toBeNull();
  expect(rest).toEqual([]);
});

test("queries are answered beside subscriptions", async () => {
  expect(await ask(`{ now }`)).toEqual({ data: { now: 0 } });
});
