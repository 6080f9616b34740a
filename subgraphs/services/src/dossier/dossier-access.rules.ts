import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";
import type { ReadingAuthority } from "@lienthong/kernel/domain/reading-authority.js";

/** Who asks, and whose dossiers are shared with the partner system that it is. */
export interface DossierReader {
  actor: Actor;
  /** Those of every body, by a grant of all. */
  sharesAll: boolean;
  /** Those of these bodies: the ones that its grants name, and on the day all below them and those they took over. */
  sharedBodies: ReadonlySet<string>;
}

/** What decides who may see a dossier whole and who may act on it. */
export interface DossierAccessFacts {
  /** The body that received it. */
  bodyId: string;
  /** The body that has to finish it now. */
  responsibleBodyId: string;
  /** The identity of the applicant who registered it himself or herself; null where a clerk did. */
  applicantActorId: string | null;
  /** The bodies above the one through which it was found; none where it was found otherwise. */
  superiorIds?: readonly string[];
}

/**
 * The public face (code, state, days, procedure, body) is for everybody who knows the code, as it stands on the
 * receipt that the applicant holds: the look-up of 118/2025/NĐ-CP and 224/2026/NĐ-CP, Art. 15.1.g.
 */
export const mayReadFace = (_actor: Actor): boolean => true;

/** Whether the actor may see every dossier whole, and lists of them, whichever body has it. */
export function mayReadAll({ actor, sharesAll }: DossierReader): boolean {
  return sharesAll || hasRole(actor, ...READERS_OF_ALL);
}

const READERS_OF_ALL = ["HOME_AFFAIRS", "INSPECTOR", "OPERATOR"] as const;

/** Whether the actor works on the dossiers of some body, which he or she may see whole. */
export function worksFor(actor: Actor, bodyId: string | null): boolean {
  return hasRole(actor, "CLERK", "HEAD") && actsFor(actor, bodyId);
}

/**
 * Under which authority one sees a dossier whole: with its applicant, its history and in lists (91/2025/QH15). A partner
 * system sees it by a grant of data alone (47/2020/NĐ-CP, Arts. 51 and 52).
 */
export function authorityToReadWhole(reader: DossierReader, dossier: DossierAccessFacts): ReadingAuthority | null {
  const { actor, sharesAll, sharedBodies } = reader;
  const { bodyId, responsibleBodyId, superiorIds = [] } = dossier;
  if (isApplicant(actor, dossier)) return "PERSON";
  if ([bodyId, responsibleBodyId, ...superiorIds].some((body) => worksFor(actor, body))) return "HANDLING_BODY";
  if (sharesAll || sharedBodies.has(bodyId) || sharedBodies.has(responsibleBodyId)) return "PARTNER";
  return READERS_OF_ALL.find((role) => hasRole(actor, role)) ?? null;
}

/** Whether one may see a dossier whole. */
export function mayReadWhole(reader: DossierReader, dossier: DossierAccessFacts): boolean {
  return authorityToReadWhole(reader, dossier) !== null;
}

/** Who may know who read a dossier: the person, and those who watch over readers (47/2020/NĐ-CP, Art. 45). */
export function mayReadAccesses(actor: Actor, dossier: DossierAccessFacts): boolean {
  return isApplicant(actor, dossier) || hasRole(actor, "HOME_AFFAIRS", "INSPECTOR", "OPERATOR");
}

/** Whether the actor is the person who registered the dossier. */
export function isApplicant(actor: Actor, { applicantActorId }: Pick<DossierAccessFacts, "applicantActorId">): boolean {
  return actor.kind === "person" && applicantActorId !== null && actor.id === applicantActorId;
}

/** Whether the actor handles dossiers that this body has to finish, or takes new ones in for it. */
export function mayHandle(actor: Actor, responsibleBodyId: string): boolean {
  return hasRole(actor, "OPERATOR") || worksFor(actor, responsibleBodyId);
}

/** Whether the actor may hand a dossier in at this body: the applicant, or the body for one who cannot. */
export function mayRegister(actor: Actor, bodyId: string): boolean {
  return (hasRole(actor, "CITIZEN") && actor.kind === "person") || mayHandle(actor, bodyId);
}

/** Whether the actor may take a dossier back: the person who registered it, or its body on the applicant's word. */
export function mayWithdraw(actor: Actor, dossier: DossierAccessFacts): boolean {
  return isApplicant(actor, dossier) || mayHandle(actor, dossier.responsibleBodyId);
}

/** Systems report the dossiers that they own; an operator may do it for them. */
export function mayMirror(actor: Actor): boolean {
  return hasRole(actor, "PARTNER", "OPERATOR");
}

/** Who may record that open dossiers pass to another body: the standing body of the reform, and imports. */
export function mayTransfer(actor: Actor): boolean {
  return hasRole(actor, "HOME_AFFAIRS", "OPERATOR");
}
