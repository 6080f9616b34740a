import { parse } from "graphql";
import { expect, test } from "vitest";
import { openGraph } from "../open-graph.js";
import { supergraphOf } from "../plan/testing/supergraph-of.js";
import { scriptedTransport } from "../transport/testing/scripted-transport.js";
import { TransportError } from "../transport/transport-error.js";

const supergraph = supergraphOf({
  shop: `
    type Query { books: [Book] best: Book rows: [[Book]] works: [Work] }
    interface Work { id: ID! }
    type Book implements Work @key(fields: "id") { id: ID! }
    type Film implements Work @key(fields: "id") { id: ID! }
  `,
  post: `
    type Book @key(fields: "id") { id: ID! weight(in: String): Int pages: [Page] isbn: ID! @shareable reviews: Int }
    type Film @key(fields: "id") { id: ID! minutes: Int reviews: Int }
    type Page { text: String }
  `,
  press: `type Book @key(fields: "isbn") { isbn: ID! @shareable praise: String }`,
});

const book = (id: string) => ({ __typename: "Book", id });
const books = [book("1"), null, book("2"), book("1")];
const stock = {
  books,
  as_b: books,
  best: book("1"),
  rows: [[book("2")], [book("1")]],
  works: [{ __typename: "Film", id: "1" }, book("1")],
};

interface Told {
  message: string;
  path: readonly (string | number)[] | undefined;
  code: unknown;
}

/** What a client is told when `post` answers so. */
async function told(source: string, answer: unknown): Promise<Told[]> {
  const shop = scriptedTransport(() => ({ data: stock }));
  const post = scriptedTransport(() => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const graph = openGraph(supergraph, { transports: { shop, post, press: scriptedTransport(() => null) } });
  const { errors } = await graph.execute({ document: parse(source), scope: { requestId: "r1", headers: {} } });
  return (errors ?? []).map(({ message, path, extensions }) => ({ message, path, code: extensions.code }));
}

const said = (...paths: (string | number)[][]): Told[] =>
  paths.map((path) => ({
    message: "no",
    path: path.length === 0 ? undefined : path,
    code: "DOWNSTREAM_SERVICE_ERROR",
  }));
const answer = (path: unknown, _entities: unknown = [{ reviews: null }, { reviews: 1 }]) => ({
  data: { _entities },
  errors: [{ message: "no", path }],
});

test.each([
  { source: "{ books { reviews } }", path: ["_entities", 1, "reviews"], told: said(["books", 2, "reviews"]) },
  {
    source: "{ books { reviews } }",
    path: ["_entities", 0, "reviews"],
    told: said(["books", 0, "reviews"], ["books", 3, "reviews"]),
  },
  { source: "{ rows { reviews } }", path: ["_entities", 0, "reviews"], told: said(["rows", 0, 0, "reviews"]) },
  { source: "{ b: books { n: reviews } }", path: ["_entities", 1, "as_n"], told: said(["b", 2, "n"]) },
  { source: "{ books { weight } }", path: ["_entities", 1, "as_weight"], told: said(["books", 2, "weight"]) },
  {
    source: "{ books { pages { text } } }",
    path: ["_entities", 1, "pages", 4, "text"],
    told: said(["books", 2, "pages", 4, "text"]),
  },
  { source: "{ books { reviews } }", path: ["_entities", 1], told: said(["books", 2, "reviews"]) },
  {
    source: "{ books { reviews pages { text } } }",
    path: ["_entities", 1],
    told: said(["books", 2, "reviews"], ["books", 2, "pages"]),
  },
  { source: "{ books { reviews } }", path: ["_entities", 1, "secret"], told: said(["books", 2, "reviews"]) },
  { source: "{ books { praise } }", path: ["_entities", 1, "isbn"], told: said(["books", 2]) },
])("to $source an error at $path is told where the client knows it", async ({ source, path, told: expected }) => {
  expect(await told(source, answer(path))).toEqual(expected);
});

test("an error of a whole answer is told at every field that was waited for", async () => {
  const everywhere = said(["books", 0, "reviews"], ["books", 2, "reviews"], ["books", 3, "reviews"]);

  expect(await told("{ books { reviews } }", { data: null, errors: [{ message: "no" }] })).toEqual(everywhere);
  expect(await told("{ books { reviews } }", { data: null, errors: [{ message: "no", path: ["_entities"] }] })).toEqual(
    everywhere,
  );
  expect(await told("{ books { reviews } }", answer(undefined))).toEqual(said([]));
});

test.each([
  { how: "no list", given: { data: { _entities: null } } },
  { how: "a list too short", given: { data: { _entities: [{ reviews: 1 }] } } },
  { how: "a text", given: "<html>" },
])("$how in place of entities is one error at every field", async ({ given }) => {
  const message = 'Subgraph "post" gave an answer that is not valid.';

  expect(await told("{ books { reviews } }", given)).toEqual(
    [0, 2, 3].map((i) => ({ message, path: ["books", i, "reviews"], code: "SUBGRAPH_BAD_ANSWER" })),
  );
});

test("a call that failed is an error at every field it was to bring", async () => {
  const message = 'Subgraph "post" did not answer in time.';

  expect(await told("{ best { reviews n: weight } }", new TransportError("SUBGRAPH_TIMEOUT"))).toEqual([
    { message, path: ["best", "reviews"], code: "SUBGRAPH_TIMEOUT" },
    { message, path: ["best", "n"], code: "SUBGRAPH_TIMEOUT" },
  ]);
});

test("only fields of an object's own type are missed when a call fails", async () => {
  const errors = await told(
    "{ works { ... on Film { minutes } ... on Book { reviews } } }",
    new TransportError("SUBGRAPH_TIMEOUT"),
  );

  expect(errors.map(({ path }) => path)).toEqual([
    ["works", 0, "minutes"],
    ["works", 1, "reviews"],
  ]);
});
