import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask } = world({
  people: {
    sdl: `
      type Query { person: Person }
      type Person @key(fields: "id") { id: ID! name: String friend: Person }
    `,
    resolvers: {
      Query: { person: () => ({ id: "1" }) },
      Person: {
        name: ({ id }: { id: string }) => `person ${id}`,
        friend: ({ id }: { id: string }) => ({ id: id === "1" ? "2" : "1" }),
      },
    },
  },
  clubs: {
    sdl: `
      type Person @key(fields: "id") { id: ID! clubs: [Club!] }
      type Club @key(fields: "id") { id: ID! members: [Person!] head: Person parent: Club }
    `,
    resolvers: {
      Person: { clubs: () => [{ id: "c" }] },
      Club: { members: () => [{ id: "1" }, { id: "2" }], head: () => ({ id: "1" }), parent: () => ({ id: "c" }) },
    },
  },
});

test("an answer may go round and round through two subgraphs", async () => {
  expect(
    await ask(
      `{ person { friend { friend { name clubs { members { name clubs { head { name friend { name } } } } } } } } }`,
    ),
  ).toEqual({
    data: {
      person: {
        friend: {
          friend: {
            name: "person 1",
            clubs: [
              {
                members: [
                  { name: "person 1", clubs: [{ head: { name: "person 1", friend: { name: "person 2" } } }] },
                  { name: "person 2", clubs: [{ head: { name: "person 1", friend: { name: "person 2" } } }] },
                ],
              },
            ],
          },
        },
      },
    },
  });
});

test("one object at two places is filled at both, each with what was asked there", async () => {
  expect(
    await ask(`{ person { clubs { head { id clubs { id } } parent { head { name } parent { members { id } } } } } }`),
  ).toEqual({
    data: {
      person: {
        clubs: [
          {
            head: { id: "1", clubs: [{ id: "c" }] },
            parent: { head: { name: "person 1" }, parent: { members: [{ id: "1" }, { id: "2" }] } },
          },
        ],
      },
    },
  });
});
