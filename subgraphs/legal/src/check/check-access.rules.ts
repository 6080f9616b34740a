import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";

/** The Department of Justice checks what was issued (64/2025/QH15, Art. 63; 79/2025/NĐ-CP). */
export function mayCheck(actor: Actor): boolean {
  return hasRole(actor, "JUSTICE", "OPERATOR");
}

/** Justice reviews, and so does the body that wrote the document, in its own field (64/2025/QH15, Art. 64). */
export function mayReview(actor: Actor, draftingBodyId: string | null): boolean {
  return mayCheck(actor) || (hasRole(actor, "CLERK", "HEAD") && actsFor(actor, draftingBodyId));
}
