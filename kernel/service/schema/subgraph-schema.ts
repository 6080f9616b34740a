import type { GraphQLSchema } from "graphql";
import { changesResolverOf } from "../change/changes.resolver.js";
import { streamLagOf } from "../change/stream-lag.resolver.js";
import { buildSubgraph, type SchemaParts } from "./build-schema.js";

/** The schema of a whole subgraph: its own parts, the stream of its changes, and how far partners are in that. */
export function subgraphSchema(
  definition: SchemaParts & { name: string; eventTypes: readonly string[] },
): Promise<GraphQLSchema> {
  const { name, eventTypes, resolvers, references, orphanedTypes = [], partnerType } = definition;
  const { partner, resolver } = streamLagOf(name, partnerType);
  return buildSubgraph({
    resolvers: [...resolvers, changesResolverOf(name, eventTypes), resolver],
    references: { Partner: async (_context, { id }: { id: string }) => ({ id }), ...references },
    orphanedTypes: [...orphanedTypes, partner],
  });
}
