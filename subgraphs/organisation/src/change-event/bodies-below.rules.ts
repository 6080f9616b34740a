import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { SuccessionFacts } from "./reorganise.rules.js";

export interface BodyBelow {
  organisationId: string;
  name: string;
  parentId: string | null;
  /** The first day on which it stands there. */
  validFrom: PlainDate;
}

/** A body that takes over an original, or above which a new one is founded, with the bodies above it. */
export interface BodyWithAbove {
  id: string;
  above: ReadonlySet<string>;
}

/** The one body that takes all of an original, and with it the bodies below; null when there is none. */
export function heirOf(originalId: string, successions: readonly SuccessionFacts[]): string | null {
  const heir = successions.find((each) => each.originalId === originalId && each.extent === "FULL");
  return heir?.to ?? null;
}

export interface BelowFacts {
  effectiveOn: PlainDate;
  /** The bodies that end. */
  ending: readonly string[];
  below: readonly BodyBelow[];
  successions: readonly SuccessionFacts[];
  /** Successors that exist, and the bodies above those that are founded. */
  takers: readonly BodyWithAbove[];
}

/** Refuses to end a body above others that would stand under nobody, or under themselves. */
export function refusalOfBodiesBelow({ effectiveOn, ending, below, successions, takers }: BelowFacts): Refusal | null {
  if (takers.some(({ above }) => ending.some((id) => above.has(id)))) {
    const message = "A successor stands below a body that ends: put it under another body first.";
    return refusal("CYCLE", "successions", message);
  }
  const orphan = below.find(({ parentId }) => parentId !== null && heirOf(parentId, successions) === null);
  if (orphan) {
    const message = `${orphan.name} stands below a body that ends without one full successor: end it too, or name a full successor.`;
    return refusal("SUCCESSOR_MISSING", "originalIds", message);
  }
  const late = below.find(({ validFrom }) => validFrom >= effectiveOn);
  if (late === undefined) return null;
  const message = `${late.name} stands below a body that ends only from ${late.validFrom} on. Give a later day.`;
  return refusal("BEFORE_START", "effectiveOn", message);
}
