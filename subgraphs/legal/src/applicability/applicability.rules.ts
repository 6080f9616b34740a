import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";

export const LINEAGE_RELATIONS = ["SELF", "ANCESTOR", "PREDECESSOR", "PREDECESSOR_ANCESTOR"] as const;

/** How an area of the lineage stands to the area asked about. */
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number];

export const LINEAGE_EXTENTS = ["FULL", "PARTIAL"] as const;

/** Whether all of the area asked about belonged to the area of the lineage, or a part of it. */
export type LineageExtent = (typeof LINEAGE_EXTENTS)[number];

/** An area to which the territory of another has belonged, and from when to when. */
export interface LineageEntry {
  areaId: string;
  /** Null where it was so since before the sources begin. */
  validFrom: PlainDate | null;
  validTo: PlainDate | null;
  extent: LineageExtent;
  relation: LineageRelation;
}

/** The days on which a document applies in an area by what it says. */
export interface TerritoryRange extends DatedRange {
  areaId: string;
}

/**
 * Whether a document applies on a day through an area of the lineage: it applied there on some day on which the
 * territory belonged to that area, both have begun, and nothing has taken the territory from it since. That the area
 * has ended does not end the document: after a merger the old areas' documents hold in their old territory until they
 * are replaced (Law 80/2015/QH13, Art. 155; Law 64/2025/QH15, Art. 57.1 names no such expiry).
 */
export function appliesThrough(entry: LineageEntry, territory: TerritoryRange, day: PlainDate): boolean {
  if (entry.areaId !== territory.areaId || territory.validFrom > day) return false;
  if (territory.validTo !== null && territory.validTo <= day) return false;
  if (entry.validFrom === null) return entry.validTo === null || territory.validFrom < entry.validTo;
  if (entry.validFrom > day || (territory.validTo !== null && territory.validTo <= entry.validFrom)) return false;
  return entry.validTo === null || (territory.validFrom < entry.validTo && entry.validFrom < entry.validTo);
}

/** The entry of the lineage through which a document applies on a day, the nearest and fullest; null when none. */
export function nearestThrough(
  lineage: readonly LineageEntry[],
  territories: readonly TerritoryRange[],
  day: PlainDate,
): LineageEntry | null {
  const through = lineage.filter((entry) => territories.some((territory) => appliesThrough(entry, territory, day)));
  return through.toSorted((a, b) => remoteness(a) - remoteness(b))[0] ?? null;
}

const remoteness = ({ relation, extent }: LineageEntry) =>
  LINEAGE_RELATIONS.indexOf(relation) * 2 + LINEAGE_EXTENTS.indexOf(extent);
