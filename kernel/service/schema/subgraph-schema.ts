import type { GraphQLSchema } from "graphql";
import { changesResolverOf } from "../change/changes.resolver.js";
import { buildSubgraph, type SchemaParts } from "./build-schema.js";

/** The schema of a whole subgraph: its own parts and the stream of its changes. */
export function subgraphSchema(definition: SchemaParts & { name: string }): Promise<GraphQLSchema> {
  return buildSubgraph({ ...definition, resolvers: [...definition.resolvers, changesResolverOf(definition.name)] });
}
