import { parse } from "graphql";
import { beforeEach, expect, test } from "vitest";
import { world } from "../world/world.js";

const book = { __typename: "Book", id: "b", title: "Số đỏ" };

const { ask, calls, graph } = world({
  catalogue: {
    sdl: `
      type Query { media: Media book: Book paper: Paper }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String }
      type Film implements Media @key(fields: "id") { id: ID! title: String }
      interface Paper { title: String note: String }
      type Map implements Paper { title: String note: String @authenticated }
    `,
    resolvers: {
      Query: { media: () => book, book: () => book, paper: () => ({ ...book, __typename: "Map" }) },
      Media: { __resolveReference: async () => book },
      Book: { __resolveReference: async () => book },
      Film: { __resolveReference: async () => null },
    },
  },
  files: {
    sdl: `
      type Query { held: Media }
      type Media @interfaceObject @key(fields: "id") { id: ID! file: String @authenticated note: String @policy(policies: [["NURSE"]]) }
    `,
    resolvers: {
      Query: { held: () => ({ id: "b" }) },
      Media: { file: () => "F-1", note: () => "N-1" },
    },
  },
});
beforeEach(() => {
  calls.length = 0;
});

test.each([
  ["the interface", "{ media { title file note } }"],
  ["an implementing type", "{ book { title file note } }"],
  ["a fragment on an implementing type", "{ media { title ... on Book { file note } } }"],
  ["an alias", "{ media { title f: file n: note } }"],
])(
  "a restricted field of an interface object is denied through %s, and its subgraph is not asked",
  async (_how, query) => {
    const { data, errors } = await ask(query);

    expect(Object.values(data ?? {}).map((each) => Object.values(each as object))).toEqual([["Số đỏ", null, null]]);
    expect(errors?.map(({ message }) => message.startsWith("Sign in to ask for "))).toEqual([true, true]);
    expect(calls.map(({ to }) => to)).toEqual(["catalogue"]);
  },
);

test("what a fragment on the only type behind an interface is denied is told, though the type is not asked for", async () => {
  expect(await ask("{ paper { title ... on Map { note } } }")).toEqual({
    data: { paper: { title: "Số đỏ", note: null } },
    errors: [{ path: ["paper", "note"], message: "Sign in to ask for Map.note." }],
  });
});

test("one that its own subgraph gives is denied alike, and who may gets it", async () => {
  expect(JSON.stringify((await ask("{ held { id file } }")).data)).toBe('{"held":{"id":"b","file":null}}');

  const principal = {
    isSignedIn: true,
    grants: { scopes: new Set<string>(), policies: new Set(["NURSE"]) },
    expiresAt: null,
    claims: { sub: "mai" },
  };
  const scope = { requestId: "r", headers: {}, principal };
  const { data } = await graph.execute({ document: parse("{ media { file note } }"), scope });
  expect(JSON.stringify(data)).toBe('{"media":{"file":"F-1","note":"N-1"}}');
});
