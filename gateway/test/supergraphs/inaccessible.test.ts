import { printSchema } from "graphql";
import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, graph } = world({
  files: {
    sdl: `
      enum Mark { PUBLIC SECRET @inaccessible }
      type Vault @inaccessible { code: String }
      union Found = File | Vault
      interface Kept @inaccessible { name: String }
      input Search { text: String hidden: String @inaccessible }
      type Query {
        file: File
        files: [File!]
        secrets: [Mark]
        strict: Mark!
        found: [Found]
        vault: Vault @inaccessible
        search(for: Search, trace: Boolean @inaccessible): String
      }
      type File implements Kept @key(fields: "id") { id: ID! @inaccessible name: String mark: Mark internal: String @inaccessible }
    `,
    resolvers: {
      Query: {
        file: () => ({ id: "1", name: "plan", mark: "SECRET", internal: "n" }),
        files: () => [
          { id: "1", name: "plan", mark: "SECRET" },
          { id: "2", name: "map", mark: "PUBLIC" },
        ],
        secrets: () => ["PUBLIC", "SECRET", null],
        strict: () => "SECRET",
        found: () => [
          { __typename: "File", id: "1", name: "plan" },
          { __typename: "Vault", code: "1234" },
        ],
        search: (_: unknown, args: unknown) => JSON.stringify(args),
      },
    },
  },
  sizes: {
    sdl: `type File @key(fields: "id") { id: ID! @inaccessible pages: Int }`,
    resolvers: { File: { pages: ({ id }: { id: string }) => Number(id) * 10 } },
  },
});

test.each([
  { query: `{ vault { code } }`, message: `Cannot query field "vault" on type "Query".` },
  { query: `{ file { internal } }`, message: `Cannot query field "internal" on type "File".` },
  { query: `{ file { id } }`, message: `Cannot query field "id" on type "File".` },
  { query: `{ search(trace: true) }`, message: `Unknown argument "trace" on field "Query.search".` },
  { query: `{ search(for: { hidden: "x" }) }`, message: `Field "hidden" is not defined by type "Search".` },
  { query: `{ found { ... on Vault { code } } }`, message: `Unknown type "Vault".` },
])("what is inaccessible cannot be asked for: $query", async ({ query, message }) => {
  expect(await ask(query)).toEqual({ errors: [{ message }] });
});

test("entities join by a key that no client can see", async () => {
  expect(await ask(`{ files { name pages } }`)).toEqual({
    data: {
      files: [
        { name: "plan", pages: 10 },
        { name: "map", pages: 20 },
      ],
    },
  });
});

test("an enum value that clients may not see is null to them, and its name is told nowhere", async () => {
  const answer = await ask(`{ secrets files { mark } }`);

  expect(answer.data).toEqual({ secrets: ["PUBLIC", null, null], files: [{ mark: null }, { mark: "PUBLIC" }] });
  expect(JSON.stringify(answer)).not.toContain("SECRET");
});

test("a hidden enum value in a non-null field takes its parent with it", async () => {
  const answer = await ask(`{ strict }`);

  expect(answer.data).toBeNull();
  expect(answer.errors?.map((error) => error.path)).toEqual([["strict"]]);
  expect(JSON.stringify(answer)).not.toContain("SECRET");
});

test("an object of a hidden type is null, and its type is not told", async () => {
  const answer = await ask(`{ found { __typename ... on File { name } } }`);

  expect(answer.data).toEqual({ found: [{ __typename: "File", name: "plan" }, null] });
  expect(JSON.stringify(answer)).not.toContain("Vault");
});

test("the schema for clients names nothing hidden", () => {
  const sdl = printSchema(graph.schema);

  for (const hidden of ["Vault", "Kept", "SECRET", "hidden", "trace", "internal"]) expect(sdl).not.toContain(hidden);
});
