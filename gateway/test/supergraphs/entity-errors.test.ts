import { GraphQLError, parse } from "graphql";
import { expect, test } from "vitest";
import { asSent } from "../world/answer.js";
import { world } from "../world/world.js";

const { ask, graph } = world({
  shelf: {
    sdl: `
      type Query { shelves: [Shelf!] shelf: Shelf missing: String }
      type Shelf { books: [[Book]] top: Book twin: Book pick: Pick }
      union Pick = Book
      type Book @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        shelves: () => [
          { books: [[{ id: "ok" }, null, { id: "bad" }], null, [{ id: "bad" }]] },
          { books: [], top: { id: "bad" } },
        ],
        shelf: () => ({ top: { id: "bad" }, twin: { id: "bad" }, pick: { __typename: "Book", id: "bad" } }),
        missing: () => {
          throw new GraphQLError("missing is missing", { extensions: { code: "NOT_THERE", hint: 7 } });
        },
      },
    },
  },
  texts: {
    sdl: `type Book @key(fields: "id") { id: ID! text(of: String = "all"): String pages: [Page] must: String! lines: [String!]! }
      type Page { number: Int! text: String }`,
    resolvers: {
      Book: {
        __resolveReference: async ({ id }: { id: string }) => {
          if (id === "unreadable") throw new Error("no such luck");
          return { id };
        },
        text: ({ id }: { id: string }, { of }: { of: string }) => {
          if (id === "bad") throw new Error(`cannot read ${of}`);
          return id;
        },
        pages: () => [
          { number: 1, text: "one" },
          { number: null },
          null,
          { number: 4, text: new Error("page 4 is glued") },
        ],
        must: ({ id }: { id: string }) => (id === "bad" ? null : id),
        lines: ({ id }: { id: string }) => (id === "bad" ? ["a", null] : ["b"]),
      },
    },
  },
});

const cannot = (field: string) => `Cannot return null for non-nullable field ${field}.`;

test("an error of an entity stands at every place of the entity, with list indices and leaf, each once", async () => {
  const { data, errors } = await ask(`{ shelves { books { text } top { text } } }`);

  expect(data).toEqual({
    shelves: [
      { books: [[{ text: "ok" }, null, { text: null }], null, [{ text: null }]], top: null },
      { books: [], top: { text: null } },
    ],
  });
  expect(errors).toEqual([
    { path: ["shelves", 0, "books", 0, 2, "text"], message: "cannot read all" },
    { path: ["shelves", 0, "books", 2, 0, "text"], message: "cannot read all" },
    { path: ["shelves", 1, "top", "text"], message: "cannot read all" },
  ]);
});

test("paths speak the client's names", async () => {
  expect(await ask(`{ first: shelf { upper: top { words: text(of: "a") text: text(of: "b") } } }`)).toEqual({
    data: { first: { upper: { words: null, text: null } } },
    errors: [
      { path: ["first", "upper", "text"], message: "cannot read b" },
      { path: ["first", "upper", "words"], message: "cannot read a" },
    ],
  });
});

test("errors deep inside an entity keep their own way down", async () => {
  expect(await ask(`{ shelf { top { pages { n: number text } } } }`)).toEqual({
    data: { shelf: { top: { pages: [{ n: 1, text: "one" }, null, null, { n: 4, text: null }] } } },
    errors: [
      { path: ["shelf", "top", "pages", 1, "n"], message: cannot("Page.number") },
      { path: ["shelf", "top", "pages", 3, "text"], message: "page 4 is glued" },
    ],
  });
});

test("an error in a union member stands below the union's field", async () => {
  expect(await ask(`{ shelf { pick { ... on Book { text } } } }`)).toEqual({
    data: { shelf: { pick: { text: null } } },
    errors: [{ path: ["shelf", "pick", "text"], message: "cannot read all" }],
  });
});

test("a non-null failure inside the entity is reported once, by the subgraph", async () => {
  expect(await ask(`{ shelf { top { must } } }`)).toEqual({
    data: { shelf: { top: null } },
    errors: [{ path: ["shelf", "top", "must"], message: cannot("Book.must") }],
  });
});

test("and so for a null item of a list that may have none", async () => {
  expect(await ask(`{ shelf { top { lines } } }`)).toEqual({
    data: { shelf: { top: null } },
    errors: [{ path: ["shelf", "top", "lines", 1], message: cannot("Book.lines") }],
  });
});

test("one entity at two fields is reported at both", async () => {
  expect(await ask(`{ shelf { top { text } twin { text } } }`)).toEqual({
    data: { shelf: { top: { text: null }, twin: { text: null } } },
    errors: [
      { path: ["shelf", "top", "text"], message: "cannot read all" },
      { path: ["shelf", "twin", "text"], message: "cannot read all" },
    ],
  });
});

test("a subgraph's extensions reach the client", async () => {
  const source = `{ missing }`;
  const result = await graph.execute({ document: parse(source), source, scope: { requestId: "r", headers: {} } });

  const [error] = asSent(result).errors ?? [];
  expect(error).toMatchObject({
    message: "missing is missing",
    path: ["missing"],
    extensions: { code: "NOT_THERE", hint: 7 },
  });
});
