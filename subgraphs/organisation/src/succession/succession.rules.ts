import type { Certainty } from "../organisation/certainty.js";

export const EXTENTS = ["FULL", "PARTIAL"] as const;
export type Extent = (typeof EXTENTS)[number];

/** What a record of a succession says. */
export const OUTCOMES = ["SUCCESSOR", "CANDIDATE", "NONE"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How sure a succession is, the surest first; UNVERIFIED: from a mapping that nobody compared with the decision. */
const BY_SURENESS: readonly Certainty[] = ["CERTAIN", "PRESS", "MIXED", "INFERRED", "UNVERIFIED"];

export const SUCCESSION_STATUSES = ["NOT_ENDED", "KNOWN", "UNKNOWN", "NONE"] as const;
export type SuccessionStatus = (typeof SUCCESSION_STATUSES)[number];

/** Successions are as public as the areas they join. */
export function mayReadSuccessions(): boolean {
  return true;
}

/** Whether the successors of an area are known on the day; `records` are all that is said of its ways onwards. */
export function successionStatus(
  area: { validTo: string | null },
  records: readonly { outcome: Outcome }[],
  today: string,
): SuccessionStatus {
  if (area.validTo === null || today < area.validTo) return "NOT_ENDED";
  if (records.some(({ outcome }) => outcome === "SUCCESSOR")) return "KNOWN";
  return records.some(({ outcome }) => outcome === "NONE") ? "NONE" : "UNKNOWN";
}

/** Whether one certainty is surer than another. */
export function isSurer(a: Certainty, b: Certainty): boolean {
  return BY_SURENESS.indexOf(a) < BY_SURENESS.indexOf(b);
}

/** The extent of two steps one after the other: the whole only when both take the whole. */
export function alongBoth(a: Extent, b: Extent): Extent {
  return a === "FULL" && b === "FULL" ? "FULL" : "PARTIAL";
}
