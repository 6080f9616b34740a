import { buildSubgraphSchema, type GraphQLSchemaModule } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import { withFederationLink } from "./federation-link.js";

/** Resolvers by type and field; a reference resolver is called `__resolveReference`, as in @apollo/subgraph. */
export type Resolvers = Record<string, Record<string, unknown>>;

/** What a subgraph of a test is made of. */
export interface SubgraphSource {
  sdl: string;
  resolvers?: Resolvers;
}

/** An executable subgraph schema with `_entities` and `_service`; resolvers of fields it lacks are left out. */
export function subgraphSchema({ sdl, resolvers = {} }: SubgraphSource): GraphQLSchema {
  const module = {
    typeDefs: parse(withFederationLink(sdl)),
    resolvers: resolvers as NonNullable<GraphQLSchemaModule["resolvers"]>,
  };
  return buildSubgraphSchema([module]);
}
