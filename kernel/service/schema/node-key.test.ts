import { type GraphQLSchema, graphql } from "graphql";
import { Directive, Field, ObjectType, Query, Resolver } from "type-graphql";
import { beforeAll, expect, it } from "vitest";
import { buildSubgraph } from "./build-schema.js";
import { Node } from "./node.type.js";

// Decorators are called by hand: the compiler's option for their syntax does not reach tests of this package.
class Commune extends Node {}
Field(() => String, { description: "Its name." })(Commune.prototype, "name");
Directive('@key(fields: "id")')(Commune);
ObjectType("Commune", { implements: Node, description: "A commune (xã)." })(Commune);

class Hamlet {}
Field(() => String, { description: "Its name." })(Hamlet.prototype, "name");
Directive('@key(fields: "name")')(Hamlet);
ObjectType("Hamlet", { description: "A hamlet (thôn)." })(Hamlet);

class TerritoryResolver {
  communes = () => [];
  hamlets = () => [];
}
Query(() => [Commune], { description: "All." })(TerritoryResolver.prototype, "communes", {});
Query(() => [Hamlet], { description: "All." })(TerritoryResolver.prototype, "hamlets", {});
Resolver()(TerritoryResolver);

const MY_PHUC = { id: "Commune_1", name: "Mỹ Phúc" };

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSubgraph({
    resolvers: [TerritoryResolver],
    references: {
      Commune: async (_context, { id }: { id: string }) => (id === MY_PHUC.id ? MY_PHUC : null),
      Hamlet: async (_context, { name }: { name: string }) => ({ name }),
    },
  });
});

const entities = async (...representations: object[]) => {
  const source = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Commune { id nodeKey name } ... on Hamlet { name } }
  }`;
  const { data, errors = [] } = await graphql({ schema, source, variableValues: { representations } });
  return { found: JSON.parse(JSON.stringify(data))._entities, errors };
};

it("finds a Node of the subgraph by its hidden key as by its id", async () => {
  const { found, errors } = await entities(
    { __typename: "Commune", nodeKey: "Commune_1" },
    { __typename: "Commune", id: "Commune_1" },
    { __typename: "Commune", nodeKey: "Commune_2" },
  );

  const commune = { id: "Commune_1", nodeKey: "Commune_1", name: "Mỹ Phúc" };
  expect({ found, errors }).toEqual({ found: [commune, commune, null], errors: [] });
});

it("gives the key to Nodes alone, and hides it", async () => {
  const { data } = await graphql({ schema, source: "{ _service { sdl } }" });
  const { sdl } = (data as { _service: { sdl: string } })._service;

  expect(sdl).toContain('type Commune implements Node @key(fields: "id") @key(fields: "nodeKey")');
  expect(sdl.match(/nodeKey: ID! @inaccessible/g)).toHaveLength(1);
  expect(sdl).toContain('type Hamlet @key(fields: "name") {');
});
