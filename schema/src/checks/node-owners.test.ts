import { expect, it } from "vitest";
import { linked, REGISTRY } from "../../test/registry.js";
import { checkNodeOwners } from "./node-owners.js";

it("takes Nodes that one subgraph owns and others only stand for", () => {
  expect(checkNodeOwners(REGISTRY)).toEqual([]);
});

it("refuses a Node that its subgraph cannot find by the hidden key", () => {
  const reform = linked('type Plan implements Node @key(fields: "id") { id: ID! } interface Node { id: ID! }');

  expect(checkNodeOwners({ ...REGISTRY, reform })).toEqual([
    { at: "Plan", message: "is a Node of reform without the key nodeKey: give it a reference resolver." },
  ]);
});

it("refuses a Node with two owners", () => {
  const reform = linked(`
    type Area implements Node @key(fields: "nodeKey") { id: ID! nodeKey: ID! @inaccessible }
    interface Node { id: ID! }
  `);

  expect(checkNodeOwners({ ...REGISTRY, reform })).toEqual([
    { at: "Area", message: "implements Node in organisation and in reform: only its owner may." },
    { at: "Area", message: "implements Node in reform and in organisation: only its owner may." },
  ]);
});
