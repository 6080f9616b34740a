import { type Actor, hasRole } from "./actor.js";

/**
 * Restricted records that may be shared with partner systems, by a grant of data in force. Closed: records of discipline
 * are not among them, nor is what else a subgraph keeps to the office that works on it.
 */
export const SHAREABLE_TYPES = ["Dossier"] as const;

/** The type of a record that may be shared. */
export type ShareableType = (typeof SHAREABLE_TYPES)[number];

const READ = /^read:([A-Z][A-Za-z]*)(?:@(Organisation_[0-9a-z]{20}))?$/;
const PARTNER = /^partner:(Partner_[0-9a-z]{20})$/;

/** The scope that says: this actor may read records of a type, of a body with all below it, or (null) of all bodies. */
export function readScope(type: ShareableType, organisationId: string | null): string {
  return organisationId === null ? `read:${type}` : `read:${type}@${organisationId}`;
}

/** The scope that says which partner an actor is. */
export function partnerScope(partnerId: string): string {
  return `partner:${partnerId}`;
}

/** Whether a scope is of a kind that the register of partners alone gives; in a token it means nothing. */
export function isPartnerScope(scope: string): boolean {
  return /^(read|partner):/.test(scope);
}

/** Whose records of a type an actor may read by grants of data. */
export interface SharedData {
  /** Those of every body. */
  isAll: boolean;
  /** Those of these bodies, with all below them. */
  bodies: readonly string[];
}

/** What grants let an actor read of a type; nothing unless it is a partner system. */
export function dataSharedWith(actor: Actor, type: ShareableType): SharedData {
  if (partnerOf(actor) === null) return { isAll: false, bodies: [] };
  const scopes = actor.scopes.map((scope) => READ.exec(scope)).filter((match) => match?.[1] === type);
  return {
    isAll: scopes.some((match) => match![2] === undefined),
    bodies: scopes.flatMap((match) => match![2] ?? []),
  };
}

/** The id of the partner that an actor is; null when it is none. */
export function partnerOf(actor: Actor): string | null {
  if (actor.kind !== "system" || !hasRole(actor, "PARTNER")) return null;
  for (const scope of actor.scopes) {
    const id = PARTNER.exec(scope)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** Whether one may know of a partner: the office that runs the sharing platform knows all, a partner itself, others none. */
export function seesPartner(actor: Actor, partnerId: string): boolean {
  return hasRole(actor, "DATA_OFFICE", "OPERATOR") || isPartner(actor, partnerId);
}

/** Whether the actor is this very partner. */
export function isPartner(actor: Actor, partnerId: string): boolean {
  return partnerOf(actor) === partnerId;
}
