import { GraphQLError } from "graphql";
import { type Actor, ANONYMOUS, actorOf, isRole, type Role } from "../domain/actor.js";

/** The header that stands for an identity until tokens do; honoured on loopback installations only. */
export const DEVELOPMENT_ACTOR_HEADER = "x-lienthong-development-actor";

const SHAPE = /^([A-Z_]+(?:,[A-Z_]+)*)(?:@(Organisation_[0-9a-z]+))?(?:#([\w.-]{1,64}))?$/;

/**
 * The actor of the development header, `ROLE[,ROLE][@Organisation_…][#person]`; anonymous without the header.
 * Throws BAD_ACTOR for a header of another shape or with a role that may not be claimed. The only place that reads it.
 */
export function readDevelopmentActor(headers: Readonly<Record<string, string>>): Actor {
  const value = headers[DEVELOPMENT_ACTOR_HEADER];
  if (value === undefined) return ANONYMOUS;

  const [, names, organisationId = null, person] = SHAPE.exec(value) ?? [];
  const roles = names?.split(",") ?? [];
  if (roles.length === 0 || !roles.every(mayBeClaimed)) throw badActor();
  const id = person ?? `development:${value}`;
  return actorOf({ kind: roles.includes("PARTNER") ? "system" : "person", id, organisationId, roles });
}

function mayBeClaimed(role: string): role is Role {
  return isRole(role) && role !== "OPERATOR";
}

function badActor(): GraphQLError {
  const message = `The header ${DEVELOPMENT_ACTOR_HEADER} reads ROLE[,ROLE][@Organisation_id][#person], with roles such as HOME_AFFAIRS or CLERK.`;
  return new GraphQLError(message, { extensions: { code: "BAD_ACTOR", http: { status: 400 } } });
}
