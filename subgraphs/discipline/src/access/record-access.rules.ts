import { type Actor, hasRole, isOfficial } from "@lienthong/kernel/domain/actor.js";
import type { ReadingAuthority } from "@lienthong/kernel/domain/reading-authority.js";

/** Who asks, and for which bodies he or she answers today. */
export interface Reader {
  actor: Actor;
  /** The own body, those below it and those it took over. */
  answersFor: ReadonlySet<string>;
  /** For home affairs: all under the committee to which it belongs. */
  manages: ReadonlySet<string>;
}

/** What decides who may see a restricted record. */
export interface RecordFacts {
  /** The official whose record it is; null where it is nobody's. */
  official: string | null;
  /** Who complained, as his or her token names the subject; null where it is no complaint or nobody signed in made it. */
  complainant: string | null;
  /** The bodies that deal with it: their heads, chairmen and personnel offices see it. */
  authorities: readonly string[];
  /** The bodies that it concerns, for the department of home affairs that manages them. */
  managed: readonly string[];
  /** The inspector to whom it was given; null without one. */
  inspector: string | null;
}

/**
 * Restricted records are for the person, the deciding authority and its personnel office, home affairs in its
 * management scope, and the inspector of the case; everybody else sees counts only (91/2025/QH15; 356/2025/NĐ-CP; that
 * these are the readers is inferred).
 */
export function mayRead(reader: Reader, record: RecordFacts): boolean {
  return authorityToRead(reader, record) !== null;
}

/** By which authority one may see a record, for the access log; null when one may not. */
export function authorityToRead({ actor, answersFor, manages }: Reader, record: RecordFacts): ReadingAuthority | null {
  if (isPersonOf(actor, record)) return "PERSON";
  if (isInspectorOf(actor, record)) return "INSPECTOR";
  if (isAuthority(actor) && record.authorities.some((body) => answersFor.has(body))) {
    return hasRole(actor, "PERSONNEL_OFFICE") ? "PERSONNEL_OFFICE" : "DECIDING_AUTHORITY";
  }
  if (hasRole(actor, "HOME_AFFAIRS") && record.managed.some((body) => manages.has(body))) return "HOME_AFFAIRS";
  return hasRole(actor, "OPERATOR") ? "OPERATOR" : null;
}

/** Whether the record is the actor's own: of the official that he or she is, or of what he or she complained of. */
function isPersonOf(actor: Actor, { official, complainant }: RecordFacts): boolean {
  return actor.kind === "person" && (isOfficial(actor, official) || actor.id === complainant);
}

/** Whether the actor's role is one of those that deal with the records of their body. */
export function isAuthority(actor: Actor): boolean {
  return hasRole(actor, "HEAD", "CHAIRMAN", "PERSONNEL_OFFICE");
}

/** Whether the record was given to this very inspector. */
export function isInspectorOf(actor: Actor, { inspector }: Pick<RecordFacts, "inspector">): boolean {
  return hasRole(actor, "INSPECTOR") && inspector !== null && actor.id === inspector;
}

/** The personnel office, the head or the chairman prepares and handles what a body deals with; nobody his own case. */
export function mayHandle(reader: Reader, bodyId: string, concerned: string | null = null): boolean {
  if (hasRole(reader.actor, "OPERATOR")) return true;
  return isAuthority(reader.actor) && reader.answersFor.has(bodyId) && !isOfficial(reader.actor, concerned);
}

/** The head or the chairman decides; nobody in his own case. */
export function mayDecide(reader: Reader, bodyId: string, concerned: string | null): boolean {
  if (hasRole(reader.actor, "OPERATOR")) return true;
  if (isOfficial(reader.actor, concerned) || !reader.answersFor.has(bodyId)) return false;
  return hasRole(reader.actor, "HEAD", "CHAIRMAN");
}

/** Inspectors and home affairs inspect duty for their body. */
export function mayInspect(reader: Reader, inspectingBodyId: string): boolean {
  if (hasRole(reader.actor, "OPERATOR")) return true;
  return hasRole(reader.actor, "INSPECTOR", "HOME_AFFAIRS") && reader.answersFor.has(inspectingBodyId);
}

/** Whether one may know who read a record: the person, home affairs in its scope, and the operator. */
export function mayReadAccesses(reader: Reader, record: RecordFacts): boolean {
  const authority = authorityToRead(reader, record);
  return authority === "PERSON" || authority === "HOME_AFFAIRS" || authority === "OPERATOR";
}
