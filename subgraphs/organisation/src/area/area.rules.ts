import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { fold, sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";

export const AREA_LEVELS = ["PROVINCE", "DISTRICT", "COMMUNE"] as const;
export type Level = (typeof AREA_LEVELS)[number];

/** Every type of area, the word that begins its full name, and its level (Law 72/2025/QH15; before it Law 77/2015/QH13). */
export const AREA_TYPES = [
  { type: "PROVINCE", level: "PROVINCE", term: "Tỉnh" },
  { type: "CENTRAL_CITY", level: "PROVINCE", term: "Thành phố" },
  { type: "DISTRICT", level: "DISTRICT", term: "Huyện" },
  { type: "URBAN_DISTRICT", level: "DISTRICT", term: "Quận" },
  { type: "TOWN", level: "DISTRICT", term: "Thị xã" },
  { type: "CITY", level: "DISTRICT", term: "Thành phố" },
  { type: "COMMUNE", level: "COMMUNE", term: "Xã" },
  { type: "WARD", level: "COMMUNE", term: "Phường" },
  { type: "TOWNSHIP", level: "COMMUNE", term: "Thị trấn" },
  { type: "SPECIAL_ZONE", level: "COMMUNE", term: "Đặc khu" },
] as const satisfies readonly { type: string; level: Level; term: string }[];

export type AreaTypeWord = (typeof AREA_TYPES)[number]["type"];

/** The first day without districts: Resolution 203/2025/QH15 and Law 72/2025/QH15. */
export const DISTRICTS_ENDED_ON = plainDate("2025-07-01");

const DIGITS_OF_CODE: Record<Level, number> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 };

/** Areas and their history are public. */
export function mayReadAreas(): boolean {
  return true;
}

/** Who may tell that areas were merged, divided, renamed or moved: the home affairs department, and imports. */
export function mayReorganiseAreas(actor: Actor): boolean {
  return hasRole(actor, "HOME_AFFAIRS", "OPERATOR");
}

/** The type that a Vietnamese word names on a level, or null: Thành phố is a type of two levels. */
export function areaTypeOf(level: Level, term: string): AreaTypeWord | null {
  const found = AREA_TYPES.find((each) => each.level === level && fold(each.term) === fold(term));
  return found?.type ?? null;
}

/** Level and Vietnamese word of a type. */
export function describeType(type: AreaTypeWord): { level: Level; term: string } {
  return AREA_TYPES.find((each) => each.type === type)!;
}

/** Whether areas of one level lie directly in areas of another; communes lie in provinces since districts ended. */
export function mayLieIn(level: Level, parent: Level): boolean {
  return AREA_LEVELS.indexOf(parent) < AREA_LEVELS.indexOf(level);
}

/** How many digits codes of a level have in the list of the statistics office. */
export function codeLength(level: Level): number {
  return DIGITS_OF_CODE[level];
}

/** Whether a text has the form of a code of the level; not whether such a code was given. */
export function isCodeOf(level: Level, code: string): boolean {
  return /^\d+$/.test(code) && code.length === codeLength(level);
}

/** Whether two names are one name: the place of a tone mark, case and spaces do not count (Hoá, Hóa). */
export function isSameName(a: string, b: string): boolean {
  return a === b || sortKeyVietnamese(a) === sortKeyVietnamese(b);
}

/** A name without the word of its type, and in full; it may be given with that word or without. */
export function splitName(type: AreaTypeWord, given: string): { name: string; fullName: string } {
  const { term } = describeType(type);
  const words = given.replace(/\s+/g, " ").trim();
  // Compared with its tones, for xã Xà Phiên keeps its Xà.
  const hasTerm = words.toLowerCase().startsWith(`${term.toLowerCase()} `);
  const name = hasTerm ? words.slice(term.length + 1) : words;
  return { name, fullName: `${term} ${name}` };
}

/** What a state stores of a name: itself, in full, for search, and for order. */
export function namesOf(type: AreaTypeWord, given: string) {
  const { name, fullName } = splitName(type, given);
  return { name, fullName, foldedName: fold(fullName), sortName: sortKeyVietnamese(name) };
}
