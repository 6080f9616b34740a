import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Extent, namesSuccessor } from "./change-kind.rules.js";

export interface StepFacts {
  resultingId: string | null;
  extent: Extent;
  effectiveOn: string;
}

/** What is said of one body on the way from then to a day. */
export type Whereabouts = "HERE" | "NOT_YET" | "GONE" | "LOST" | { on: string[] };

/**
 * Where a body is on a day: here; not yet founded; gone without anybody to follow; lost, because no source says who
 * follows; or gone on to the bodies that took it over when it ended.
 */
export function whereaboutsOn(body: DatedRange, successors: readonly StepFacts[], day: PlainDate): Whereabouts {
  if (holdsOn(body, day)) return "HERE";
  if (body.validTo === null || day < body.validFrom) return "NOT_YET";

  const atItsEnd = successors.filter(({ effectiveOn }) => effectiveOn === body.validTo);
  const on = atItsEnd.filter(({ extent }) => namesSuccessor(extent)).map(({ resultingId }) => resultingId!);
  if (on.length > 0) return { on: [...new Set(on)] };
  return atItsEnd.some(({ extent }) => extent === "NONE") ? "GONE" : "LOST";
}
