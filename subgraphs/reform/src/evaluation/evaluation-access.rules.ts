import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";

/**
 * Whether the actor may know how a head is rated: it says whether this one person was disciplined. The body itself
 * (head and personnel office), the standing body and the Chairman may; how a body is rated is public.
 */
export function mayReadHeadRating(actor: Actor, organisationId: string): boolean {
  if (hasRole(actor, "HOME_AFFAIRS", "CHAIRMAN", "OPERATOR")) return true;
  return hasRole(actor, "HEAD", "PERSONNEL_OFFICE") && actsFor(actor, organisationId);
}
