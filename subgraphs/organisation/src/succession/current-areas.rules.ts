import { alongBoth, type Extent, type Outcome } from "./succession.rules.js";

/** What is known of an area when its way is followed. */
export interface AreaFacts {
  validFrom: string;
  validTo: string | null;
  /** All that is said of its ways onwards. */
  records: readonly { outcome: Outcome; toId: string | null; extent: Extent | null; effectiveOn: string }[];
  /** The areas that lay in it on its last day; needed where it ended with its level of administration. */
  lastChildIds: readonly string[];
}

export interface CurrentTerritory {
  /** The areas of the day, with how much of the area at the beginning of the way each took in. */
  areas: { id: string; extent: Extent }[];
  /** Ended areas on the way whose successors nobody knows. */
  unknownIds: string[];
}

/**
 * Follows an area through its successors to those that exist on a day. The extent of a way is PARTIAL when any step
 * is; of two ways to one area the fuller counts. Where a level of administration ended, the areas that lay in the
 * area carry on its territory. It ends whatever the links are: an area is gone through once for each extent.
 */
export function currentAreas(startId: string, on: string, factsOf: (id: string) => AreaFacts | null): CurrentTerritory {
  const found = new Map<string, Extent>();
  const unknown = new Set<string>();
  const been = new Map<string, Extent>();
  const ahead: { id: string; extent: Extent }[] = [{ id: startId, extent: "FULL" }];
  for (const { id, extent } of ahead) {
    const area = factsOf(id);
    if (area === null || on < area.validFrom || been.get(id) === "FULL" || been.get(id) === extent) continue;
    been.set(id, extent);

    const steps = stepsFrom(area, on);
    const isThere = area.validTo === null || on < area.validTo;
    if (isThere && found.get(id) !== "FULL") found.set(id, steps.length === 0 ? extent : "PARTIAL");
    if (!isThere && steps.length === 0) unknown.add(id);
    for (const step of steps) ahead.push({ id: step.id, extent: alongBoth(extent, step.extent) });
  }
  return { areas: [...found].map(([id, extent]) => ({ id, extent })), unknownIds: [...unknown] };
}

/** Where the territory of an area had gone by a day; empty when nowhere, or when nobody knows. */
export function stepsFrom(area: AreaFacts, on: string): { id: string; extent: Extent }[] {
  const taken = area.records.filter(({ effectiveOn }) => effectiveOn <= on);
  const successors = taken.filter(({ outcome }) => outcome === "SUCCESSOR");
  if (successors.length > 0) return successors.map(({ toId, extent }) => ({ id: toId!, extent: extent! }));
  if (!taken.some(({ outcome }) => outcome === "NONE")) return [];
  return area.lastChildIds.map((id) => ({ id, extent: "PARTIAL" }));
}
