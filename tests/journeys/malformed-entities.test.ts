import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";

let legal: Subgraph;
beforeAll(async () => {
  legal = await openTestSubgraph(SUBGRAPHS.find(({ name }) => name === "legal")!, "sqlite");
});
afterAll(() => legal.close());

const ask = async (representation: unknown) => {
  const source = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on LegalDocument { number } } }";
  const contextValue = legal.contextOf(ANONYMOUS);
  const variableValues = { r: [representation] };
  const { data, errors = [] } = await graphql({ schema: legal.schema, source, contextValue, variableValues });
  return { entities: data?._entities, told: errors.map(({ message, extensions }) => [extensions.code, message]) };
};

it.each([
  ["without a type", { id: "LegalDocument_1" }],
  ["that is no object", "LegalDocument_1"],
  ["of a type that is not here", { __typename: "Budget", id: "Budget_1" }],
  ["of a type that is no entity", { __typename: "Query" }],
  ["of a name that every object has", { __typename: "constructor", id: "1" }],
  ["without a key", { __typename: "LegalDocument", title: "x" }],
  ["whose key is an object", { __typename: "LegalDocument", id: { $ne: null } }],
  ["whose key is a list", { __typename: "LegalDocument", id: ["a", "b"] }],
  ["whose key is null", { __typename: "LegalDocument", id: null }],
])("a representation %s is the client's error, and tells nothing of the inside", async (_what, representation) => {
  const { told } = await ask(representation);

  expect(told).toEqual([
    ["BAD_REPRESENTATION", "A representation names a type of this subgraph in __typename and holds one of its keys."],
  ]);
});

it.each([{ id: "LegalDocument_1" }, { nodeKey: "LegalDocument_1" }, { citation: "1/2020/NĐ-CP" }])(
  "one with a key, %j, finds what there is",
  async (key) => {
    expect(await ask({ __typename: "LegalDocument", ...key })).toEqual({ entities: [null], told: [] });
  },
);
