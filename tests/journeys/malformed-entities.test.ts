import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { type GraphQLUnionType, graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const KEYS = ["id", "nodeKey", "citation", "code", "nodeId", "organisationId", "underId", "period"];
const keyed = (value: unknown) => Object.fromEntries(KEYS.map((key) => [key, value]));
const REFUSAL = [
  "BAD_REPRESENTATION",
  "A representation names a type of this subgraph in __typename and holds one of its keys.",
];

describe.each(SUBGRAPHS.map((definition) => [definition.name, definition] as const))("%s", (_name, definition) => {
  let subgraph: Subgraph;
  let types: string[];
  beforeAll(async () => {
    subgraph = await openTestSubgraph(definition, "sqlite");
    types = (subgraph.schema.getType("_Entity") as GraphQLUnionType).getTypes().map(({ name }) => name);
  });
  afterAll(() => subgraph.close());

  const ask = async (representation: unknown) => {
    const source = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
    const contextValue = subgraph.contextOf(ANONYMOUS);
    const variableValues = { r: [representation] };
    const { data, errors = [] } = await graphql({ schema: subgraph.schema, source, contextValue, variableValues });
    return { entities: data?._entities, told: errors.map(({ message, extensions }) => [extensions.code, message]) };
  };

  it.each([
    ["without a type", keyed("1")],
    ["that is no object", "LegalDocument_1"],
    ["of a type that is not here", { __typename: "Budget", ...keyed("1") }],
    ["of a type that is no entity", { __typename: "Query", ...keyed("1") }],
    ["of a name that every object has", { __typename: "constructor", ...keyed("1") }],
  ])("a representation %s is the client's error, and tells nothing of the inside", async (_what, representation) => {
    expect((await ask(representation)).told).toEqual([REFUSAL]);
  });

  it.each([
    ["without a key", { title: "x" }],
    ["whose key is an object", keyed({ $ne: null })],
    ["whose key is a list", keyed(["a", "b"])],
    ["whose key is null", keyed(null)],
    ["whose key is a truth", keyed(true)],
  ])("a representation %s is so too, of whatever entity", async (_what, representation) => {
    for (const __typename of types) expect((await ask({ __typename, ...representation })).told).toEqual([REFUSAL]);
  });

  it("one whose key was never given is no error, of whatever entity", async () => {
    for (const __typename of types) {
      const key = __typename.startsWith("Organisation") ? { ...keyed("Organisation_1"), period: "2026" } : keyed("1");
      expect([__typename, (await ask({ __typename, ...key })).told]).toEqual([__typename, []]);
    }
  });
});
