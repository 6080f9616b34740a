import { GraphQLError } from "graphql";
import { DEEPEST_BASIS } from "./find-relations.js";

/** A depth within bounds; throws BAD_DEPTH for another. */
export function depthOf(depth: number): number {
  if (depth >= 1 && depth <= DEEPEST_BASIS) return depth;
  const message = `\`depth\` is ${depth}; give a number from 1 to ${DEEPEST_BASIS}.`;
  throw new GraphQLError(message, { extensions: { code: "BAD_DEPTH" } });
}
