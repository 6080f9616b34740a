import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkConnections } from "./connections.js";

const PAGE_INFO =
  "type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }";
const EDGE = "type BodyEdge { node: Body! cursor: String! }";
const CONNECTION = "type BodyConnection { edges: [BodyEdge!]! pageInfo: PageInfo! totalCount: Int! }";
const FIELD = "bodies(first: Int, after: String, last: Int, before: String, level: Int): BodyConnection!";

const faultsIn = (...parts: string[]) => checkConnections(buildSchema(`type Body { name: Int } ${parts.join(" ")}`));

it("takes a connection as Relay has it", () => {
  expect(faultsIn(`type Query { ${FIELD} }`, CONNECTION, EDGE, PAGE_INFO)).toEqual([]);
});

it("asks nothing of a schema without connections", () => {
  expect(faultsIn("type Query { body: Body }")).toEqual([]);
});

it.each([
  ["edges may be null", CONNECTION.replace("[BodyEdge!]!", "[BodyEdge]"), EDGE, PAGE_INFO],
  ["rows without edges", "type BodyConnection { pageInfo: PageInfo! edges: [Body!]! }", EDGE, PAGE_INFO],
])("refuses a connection whose %s", (_case, ...parts) => {
  expect(faultsIn(`type Query { ${FIELD} }`, ...parts)).toEqual([
    { at: "BodyConnection", message: "must have edges: [BodyEdge!]!." },
  ]);
});

it("refuses an edge without node or cursor, and a page without its place", () => {
  const edge = "type BodyEdge { body: Body! }";
  const pageInfo = "type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String! }";

  expect(faultsIn(`type Query { ${FIELD} }`, CONNECTION, edge, pageInfo)).toEqual([
    { at: "BodyEdge", message: "must have cursor: String!." },
    { at: "BodyEdge", message: "must have node, a record of the list." },
    { at: "PageInfo", message: "must have startCursor: String." },
    { at: "PageInfo", message: "must have endCursor: String." },
  ]);
});

it("refuses a field that cannot be paged both ways", () => {
  const field = "bodies(first: Int!, after: String): BodyConnection!";

  expect(faultsIn(`type Query { ${field} }`, CONNECTION, EDGE, PAGE_INFO)).toEqual(
    ["first: Int", "last: Int", "before: String"].map((wanted) => ({
      at: "Query.bodies",
      message: `gives a connection and must have the argument ${wanted}.`,
    })),
  );
});
