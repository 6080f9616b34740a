import { type ClassType, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { FOR_PARTNERS } from "../schema/for-partners.js";
import { findStreamLag } from "./find-stream-lag.js";
import { StreamLag } from "./stream-lag.type.js";

/** How a subgraph says how far partners are in its stream. */
export interface StreamLagParts {
  /** `Partner` as this subgraph knows it. */
  partner: ClassType;
  resolver: ClassType;
}

const made = new Map<string, StreamLagParts>();

/**
 * How far a partner is in a subgraph's stream, as a field of `Partner` named after it: `legalLag`. Fields belong to a
 * class in the whole process, so each stream has a class of its own, but for the owner of partners, who gives its own.
 */
export function streamLagOf(stream: string, owned: ClassType | undefined): StreamLagParts {
  const known = made.get(stream);
  if (known !== undefined) return known;
  const partner = owned ?? makePartner();
  const parts = { partner, resolver: makeResolver(stream, partner) };
  made.set(stream, parts);
  return parts;
}

function makePartner(): ClassType {
  @Directive('@key(fields: "id")')
  @Directive('@tag(name: "restricted")')
  @Directive(FOR_PARTNERS)
  // Without words: what a partner is, its owner says.
  @ObjectType("Partner")
  class FollowingPartner {
    @Field(() => ID)
    id: string;
  }
  return FollowingPartner;
}

function makeResolver(stream: string, partner: ClassType): ClassType {
  @Resolver(() => partner)
  class StreamLagResolver {
    @Directive("@inaccessible")
    @Directive(FOR_PARTNERS)
    @FieldResolver(() => StreamLag, {
      name: `${stream}Lag`,
      nullable: true,
      description: `How far it is in the stream of ${stream}; null when it was never seen there.`,
    })
    lag(@Root() { id }: { id: string }, @Ctx() context: RequestContext): Promise<StreamLag | null> {
      return findStreamLag(context, id);
    }
  }
  return StreamLagResolver;
}
