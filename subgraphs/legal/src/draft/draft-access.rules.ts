import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";

/** What decides who may see a draft and who may do what with it. */
export interface DraftAccessFacts {
  draftingBodyId: string;
  /** The People's Committee that issues it, or that submits it to the Council. */
  committeeId: string;
  issuerId: string;
  /** The first day on which it was published, for comments or as issued; null before. */
  publicOn: PlainDate | null;
}

/** Whether the actor may read drafts that nobody has published yet, whichever body writes them. */
export function mayReadUnpublished(actor: Actor): boolean {
  return hasRole(actor, "JUSTICE", "CHAIRMAN", "HOME_AFFAIRS", "OPERATOR");
}

/** Published drafts are public (80/2015/QH13, Art. 6; 64/2025/QH15, Art. 6); others belong to those who work on them. */
export function mayRead(actor: Actor, draft: Pick<DraftAccessFacts, "publicOn" | "draftingBodyId">): boolean {
  return draft.publicOn !== null || mayReadUnpublished(actor) || actsFor(actor, draft.draftingBodyId);
}

/** Whether the actor works on drafts of this body: proposes, publishes, answers, asks for the appraisal, withdraws. */
export function mayDraft(actor: Actor, draft: Pick<DraftAccessFacts, "draftingBodyId">): boolean {
  if (hasRole(actor, "OPERATOR")) return true;
  return hasRole(actor, "CLERK", "HEAD") && actsFor(actor, draft.draftingBodyId);
}

/** Whoever has signed in may comment, for himself or for a business or organisation. */
export function mayComment(actor: Actor): boolean {
  return actor.kind !== "anonymous";
}

/** The Department of Justice appraises drafts and checks what was issued (80/2015/QH13, Arts. 121 and 130). */
export function mayAppraise(actor: Actor): boolean {
  return hasRole(actor, "JUSTICE", "OPERATOR");
}

/** A head gives the opinion of the member who heads that body; the chairman's office records those of all members. */
export function mayGiveOpinion(actor: Actor, draft: DraftAccessFacts, memberBodyId: string | null): boolean {
  return mayDecide(actor, draft) || (hasRole(actor, "HEAD") && actsFor(actor, memberBodyId));
}

/** The chairman of the committee that issues or submits the draft decides on it. */
export function mayDecide(actor: Actor, draft: Pick<DraftAccessFacts, "committeeId" | "issuerId">): boolean {
  if (hasRole(actor, "OPERATOR")) return true;
  return hasRole(actor, "CHAIRMAN") && (actsFor(actor, draft.committeeId) || actsFor(actor, draft.issuerId));
}
