/** How one document stands to another: from the later one, which says it, to the one of which it is said. */
export const RELATION_KINDS = [
  "BASED_ON",
  "IMPLEMENTS",
  "DIRECTS_IMPLEMENTATION_OF",
  "DETAILS",
  "AMENDS",
  "SUPPLEMENTS",
  "REPLACES",
  "REPEALS",
  "SUSPENDS",
  "CONSOLIDATES",
  "ATTACHES",
  "RELATED_TO",
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

export const EXTENTS = ["WHOLE", "PART"] as const;

/** Whether a whole document is meant, or articles of it. */
export type Extent = (typeof EXTENTS)[number];

/** Kinds that take force from the other document, wholly or in part. */
export const ENDING_KINDS = ["REPLACES", "REPEALS", "SUSPENDS"] as const satisfies readonly RelationKind[];

/** Kinds that change the text of the other document. */
export const AMENDING_KINDS = ["AMENDS", "SUPPLEMENTS"] as const satisfies readonly RelationKind[];

/** Kinds by which a document rests on another; they may not lead in a circle. */
export const RESTING_KINDS = [
  "BASED_ON",
  "IMPLEMENTS",
  "DIRECTS_IMPLEMENTATION_OF",
  "DETAILS",
] as const satisfies readonly RelationKind[];

/** Whether a kind takes force from the other document, so that its extent matters. */
export function isEnding(kind: RelationKind): kind is (typeof ENDING_KINDS)[number] {
  return (ENDING_KINDS as readonly RelationKind[]).includes(kind);
}

/** Whether a kind changes the text of the other document. */
export function isAmending(kind: RelationKind): kind is (typeof AMENDING_KINDS)[number] {
  return (AMENDING_KINDS as readonly RelationKind[]).includes(kind);
}

/** Whether a document rests on another by this kind. */
export function isResting(kind: RelationKind): kind is (typeof RESTING_KINDS)[number] {
  return (RESTING_KINDS as readonly RelationKind[]).includes(kind);
}
