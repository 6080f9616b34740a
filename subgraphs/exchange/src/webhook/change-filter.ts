import type { ChangeFilter } from "@lienthong/kernel/service/change/change-filter.input.js";

/** A filter as it is stored, every way of writing it the same; null where every change is wanted. */
export function storedFilterOf(filter: ChangeFilter | null | undefined): string | null {
  const { types, subjectTypes, organisation, area } = filter ?? {};
  const given = Object.entries({ types, subjectTypes, organisation, area }).filter(([, value]) => value != null);
  return given.length === 0 ? null : JSON.stringify(Object.fromEntries(given));
}

/** The filter that is stored; null where every change is wanted. */
export const filterOf = (stored: string | null): ChangeFilter | null =>
  stored === null ? null : (JSON.parse(stored) as ChangeFilter);
