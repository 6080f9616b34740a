import { fold, sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import { COLUMN_OF_LEVEL, PROCEDURE_LEVELS, type ProcedureLevel } from "./procedure-words.js";

type LevelColumns = Record<(typeof COLUMN_OF_LEVEL)[ProcedureLevel], number>;

/** At which levels an edition is done, from the top. */
export function levelsOf(columns: LevelColumns): ProcedureLevel[] {
  return PROCEDURE_LEVELS.filter((level) => columns[COLUMN_OF_LEVEL[level]] === 1);
}

/** What an edition stores of the levels at which it is done. */
export function levelColumns(levels: readonly ProcedureLevel[]): LevelColumns {
  const columns = PROCEDURE_LEVELS.map((level) => [COLUMN_OF_LEVEL[level], levels.includes(level) ? 1 : 0]);
  return Object.fromEntries(columns) as LevelColumns;
}

/** Who may apply, each once. */
export function subjectsOf({ subjects }: { subjects: string | null }): string[] {
  return subjects === null ? [] : subjects.split("|");
}

/** What an edition stores of a list of words; null for an empty one. */
export function joinedWords(words: readonly string[]): string | null {
  const kept = words.map((word) => word.trim()).filter((word) => word !== "");
  return kept.length === 0 ? null : [...new Set(kept)].join("|");
}

/** What an edition stores of a code, a name and a field: themselves, for search and for order. */
export function namesToStore(code: string, name: string, field: string) {
  return {
    name,
    foldedName: fold(`${code} ${name}`),
    sortName: sortKeyVietnamese(name),
    field,
    foldedField: fold(field),
  };
}
