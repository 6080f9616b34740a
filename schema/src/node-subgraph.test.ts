import { newId } from "@lienthong/kernel/domain/id.js";
import { graphql } from "graphql";
import { expect, it } from "vitest";
import { REGISTRY } from "../test/registry.js";
import { nodeSubgraph } from "./node-subgraph.js";

const { schema, sdl } = nodeSubgraph(REGISTRY);

it("knows every type that is a Node of its owner, and no stub", () => {
  const types = sdl.match(/^type \w+ implements Node.*$/gm);

  expect(types).toEqual(
    ["Area", "LegalDocument", "Organisation"].map(
      (type) => `type ${type} implements Node @key(fields: "nodeKey", resolvable: false) {`,
    ),
  );
});

it("reads the type from the id", async () => {
  const id = newId("Organisation");

  const answer = await graphql({ schema, source: `{ node(id: "${id}") { __typename nodeKey } }` });

  expect(answer).toEqual({ data: { node: { __typename: "Organisation", nodeKey: id } } });
});

it.each([
  ["an id of a type nobody has", newId("Unicorn")],
  ["an id of a type that is no Node", newId("Query")],
  ["a number people use", "36/NQ-HĐND"],
  ["nothing", ""],
  ["the name of a property of every object", "__proto__"],
])("finds nothing by %s", async (_case, id) => {
  const source = "query ($id: ID!) { node(id: $id) { __typename } nodes(ids: [$id]) { __typename } }";

  expect(await graphql({ schema, source, variableValues: { id } })).toEqual({ data: { node: null, nodes: [null] } });
});

it("gives many in the order of their ids, and a null in its place", async () => {
  const ids = [newId("Area"), "nothing", newId("LegalDocument")];

  const source = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }";
  const { data } = await graphql({ schema, source, variableValues: { ids } });

  expect(data).toEqual({ nodes: [{ __typename: "Area" }, null, { __typename: "LegalDocument" }] });
});

it("gives a hundred at once and refuses one more", async () => {
  const source = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }";
  const ask = (count: number) => graphql({ schema, source, variableValues: { ids: Array(count).fill("nothing") } });

  expect((await ask(100)).data).toEqual({ nodes: Array(100).fill(null) });
  const { data, errors } = await ask(101);
  expect(data).toBeNull();
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ["`nodes` takes at most 100 ids, and 101 were given: ask in parts.", "TOO_MANY_IDS"],
  ]);
});

it("is the same subgraph when its own SDL is among those it is made from", () => {
  expect(nodeSubgraph({ ...REGISTRY, node: sdl }).sdl).toBe(sdl);
});
