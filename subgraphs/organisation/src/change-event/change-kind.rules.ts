/** The kinds of change of bodies, as W3C ORG's ChangeEvent; Vietnamese terms of Decree 120/2020/NĐ-CP, Art. 3.2. */
export const CHANGE_KINDS = [
  "MERGE",
  "CONSOLIDATE",
  "SPLIT",
  "SEPARATE",
  "RENAME",
  "TRANSFER_OF_FUNCTION",
  "DISSOLVE",
  "TERRITORIAL",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Kinds in which a body passes on to another; a renamed body is the same, a moved function moves alone. */
export const KINDS_OF_SUCCESSION = [
  "MERGE",
  "CONSOLIDATE",
  "SPLIT",
  "SEPARATE",
  "DISSOLVE",
  "TERRITORIAL",
] as const satisfies readonly ChangeKind[];

/** How much of a body went to another. NONE: nobody follows it. UNKNOWN: no source says who does. */
export const EXTENTS = ["FULL", "PARTIAL", "NONE", "UNKNOWN"] as const;

export type Extent = (typeof EXTENTS)[number];

/** Whether an extent names a body that follows. */
export function namesSuccessor(extent: Extent): boolean {
  return extent === "FULL" || extent === "PARTIAL";
}
