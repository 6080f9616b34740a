import { beforeEach, expect, test } from "vitest";
import { world } from "../world/world.js";

const people = Array.from({ length: 40 }, (_, n) => ({ id: `p${n % 4}`, boss: { id: "boss" } }));

const { ask, calls } = world({
  teams: {
    sdl: `
      type Query { people: [Person!] team: Team }
      type Team { head: Person members: [Person!] rooms: [Room!] }
      type Person @key(fields: "id") { id: ID! boss: Person }
      type Room @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        people: () => people,
        team: () => ({ head: { id: "p1" }, members: people.slice(0, 3), rooms: [{ id: "p1" }, { id: "p1" }] }),
      },
    },
  },
  names: {
    sdl: `type Person @key(fields: "id") { id: ID! name: String } type Room @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Person: { name: ({ id }: { id: string }) => `name of ${id}` },
      Room: { name: ({ id }: { id: string }) => `room ${id}` },
    },
  },
  ages: {
    sdl: `type Person @key(fields: "id") { id: ID! age: Int }`,
    resolvers: { Person: { age: () => 40 } },
  },
});

beforeEach(() => {
  calls.length = 0;
});

test("a thing that stands forty times in the answer is asked for once", async () => {
  const { data } = await ask(`{ people { name } }`);

  expect(data?.people).toEqual(people.map(({ id }) => ({ name: `name of ${id}` })));
  expect(calls.map((call) => call.to)).toEqual(["teams", "names"]);
  expect(calls[1]?.variables).toEqual({
    representations: ["p0", "p1", "p2", "p3"].map((id) => ({ __typename: "Person", id })),
  });
});

test("things at several places are asked for in one call", async () => {
  expect(await ask(`{ team { head { name } members { name boss { name } } } }`)).toMatchObject({
    data: { team: { head: { name: "name of p1" } } },
  });

  expect(calls.map((call) => call.to)).toEqual(["teams", "names"]);
  expect(representationsOf(calls[1]?.variables)).toEqual(["Person boss", "Person p0", "Person p1", "Person p2"]);
});

test("things of different types are asked for in one call too", async () => {
  expect(await ask(`{ team { head { name } rooms { name } } }`)).toEqual({
    data: { team: { head: { name: "name of p1" }, rooms: [{ name: "room p1" }, { name: "room p1" }] } },
  });

  expect(calls.map((call) => call.to)).toEqual(["teams", "names"]);
  expect(representationsOf(calls[1]?.variables)).toEqual(["Person p1", "Room p1"]);
});

test("two subgraphs that both wait for the first are asked side by side", async () => {
  expect(await ask(`{ team { head { name age } } }`)).toEqual({
    data: { team: { head: { name: "name of p1", age: 40 } } },
  });

  expect(calls.map((call) => call.to).sort()).toEqual(["ages", "names", "teams"]);
  expect(calls[0]?.to).toBe("teams");
});

test("what one subgraph can tell alone costs one call", async () => {
  await ask(`{ people { id boss { id boss { id } } } team { members { id } } }`);

  expect(calls.map((call) => call.to)).toEqual(["teams"]);
});

function representationsOf(variables: Record<string, unknown> = {}): string[] {
  const all = Object.values(variables).flat() as { __typename: string; id: string }[];
  return [...new Set(all.map(({ __typename, id }) => `${__typename} ${id}`))].sort();
}
