import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { SuccessionFacts } from "./reorganise.rules.js";

export interface BodyBelow {
  organisationId: string;
  name: string;
  parentId: string | null;
}

/** The one body that takes all of an original, and with it the bodies below; null when there is none. */
export function heirOf(originalId: string, successions: readonly SuccessionFacts[]): string | null {
  const heir = successions.find((each) => each.originalId === originalId && each.extent === "FULL");
  return heir?.to ?? null;
}

/** Refuses to end a body above others that would stand under nobody. */
export function refusalOfBodiesBelow(
  below: readonly BodyBelow[],
  successions: readonly SuccessionFacts[],
): Refusal | null {
  const orphan = below.find(({ parentId }) => parentId !== null && heirOf(parentId, successions) === null);
  if (orphan === undefined) return null;
  const message = `${orphan.name} stands below a body that ends without one full successor: end it too, or name a full successor.`;
  return refusal("SUCCESSOR_MISSING", "originalIds", message);
}
