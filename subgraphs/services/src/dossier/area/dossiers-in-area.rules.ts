import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";

export type AreaLevel = "PROVINCE" | "DISTRICT" | "COMMUNE";
export type AreaRelation = "SELF" | "ANCESTOR" | "PREDECESSOR" | "PREDECESSOR_ANCESTOR";

/** How a territory is looked at: with the areas of the day of receipt, or with the area as it is now. */
export const AREA_VIEWS = ["AS_OF_THEN", "AS_OF_NOW"] as const;
export type AreaView = (typeof AREA_VIEWS)[number];

/** An area to which the territory of another has belonged, with the days. */
export interface LineageEntry {
  areaId: string;
  validFrom: PlainDate | null;
  validTo: PlainDate | null;
  relation: AreaRelation;
}

/** Where a dossier keeps the areas of its first day, by level. */
export const COLUMN_OF_LEVEL = {
  PROVINCE: "provinceId",
  DISTRICT: "districtId",
  COMMUNE: "communeId",
} as const satisfies Readonly<Record<AreaLevel, string>>;

export interface AreaPlace {
  column: (typeof COLUMN_OF_LEVEL)[AreaLevel];
  value: string;
  from: PlainDate | null;
  to: PlainDate | null;
}

/**
 * Where the dossiers of a territory are found. As of then: those that lay in this very area when they began. As of now:
 * also those that lay in an area out of which it came, as long as that was so. A dossier of an area that was divided
 * counts in each of its successors, because which part it lay in was not recorded.
 */
export function placesOf(
  { id, level, lineage }: { id: string; level: AreaLevel; lineage: readonly LineageEntry[] },
  view: AreaView,
): AreaPlace[] {
  const column = COLUMN_OF_LEVEL[level];
  const self: AreaPlace = { column, value: id, from: null, to: null };
  if (view === "AS_OF_THEN") return [self];
  const before = lineage.filter(({ relation, areaId }) => relation === "PREDECESSOR" && areaId !== id);
  return [self, ...before.map(({ areaId, validTo }) => ({ column, value: areaId, from: null, to: validTo }))];
}
