import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { Directive, Field, ObjectType, Query, Resolver } from "type-graphql";
import { expect, it } from "vitest";
import { printSubgraphs } from "./print-subgraphs.js";

// Decorators are called by hand: the compiler's option for their syntax does not reach tests of this package.
class Commune extends Node {}
Field(() => String, { description: "Its name." })(Commune.prototype, "name");
Directive('@key(fields: "id")')(Commune);
ObjectType("Commune", { implements: Node, description: "A commune (xã)." })(Commune);

class CommuneResolver {
  communes(): Commune[] {
    return [];
  }
}
Query(() => [Commune], { description: "All of them." })(CommuneResolver.prototype, "communes", {});
Resolver(() => Commune)(CommuneResolver);

it("prints a subgraph as it says itself, without a database", async () => {
  const definition = {
    name: "territory",
    resolvers: [CommuneResolver] as [typeof CommuneResolver],
    references: { Commune: async () => null },
    tables: [],
    eventTypes: ["CommuneFounded"],
    migrations: "",
    imports: [],
    seed: async () => {},
  };

  const { territory, ...others } = await printSubgraphs([definition]);

  expect(others).toEqual({});
  expect(territory).toContain('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"');
  expect(territory).toContain(`type Query {
  """All of them."""
  communes: [Commune!]`);
  expect(territory).toContain("territorySnapshotCursor: Cursor\n");
  expect(territory).toContain('"""A commune (xã)."""\ntype Commune implements Node @key(fields: "id")');
  expect(territory).not.toMatch(/_service|_entities|_Any|_Entity|directive @/);
});
