import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** What one update of a mirrored dossier is known by. */
export interface UpdateFacts {
  sourceSystem: string;
  sourceSequence: number | null;
}

/** How an update stands to the one that is stored. */
export type UpdateOrder = "FIRST" | "NEWER" | "SAME" | Refusal;

/**
 * How an update stands to the one that is stored: the numbers of its own system decide, not the order of arrival. An
 * older one is refused and changes nothing; one of the same number is a repetition.
 */
export function orderOf(update: UpdateFacts, stored: UpdateFacts | null): UpdateOrder {
  if (update.sourceSequence === null || update.sourceSequence < 0) {
    return refusal("INVALID_VALUE", "sourceSequence", "Give the number of the update, 0 or more.");
  }
  if (stored === null) return "FIRST";
  if (stored.sourceSystem !== update.sourceSystem) {
    const message = `A dossier of ${stored.sourceSystem} has this code; no other system may change it.`;
    return refusal("ALREADY_EXISTS", "code", message);
  }
  if (stored.sourceSequence === null || stored.sourceSequence < update.sourceSequence) return "NEWER";
  if (stored.sourceSequence === update.sourceSequence) return "SAME";
  const message = `Update ${stored.sourceSequence} is stored already; ${update.sourceSequence} is older, nothing was changed.`;
  return refusal("ALREADY_DONE", "sourceSequence", message);
}

/** How many seconds after its change in the other system an update was stored here; never less than 0. */
export function lagSeconds(sourceUpdatedAt: string, mirroredAt: string): number {
  return Math.max(0, Math.round((Date.parse(mirroredAt) - Date.parse(sourceUpdatedAt)) / 1000));
}
