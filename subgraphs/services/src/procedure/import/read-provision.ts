import type { RowReader } from "../../import/row-reader.js";
import { levelColumns } from "../edition-facts.js";
import { ONLINE_KINDS, type OnlineKind, PROCEDURE_LEVELS, type ProcedureLevel } from "../procedure-words.js";

/** The columns in which the detail pages of the national portal flag the levels. */
const FLAGS: Readonly<Record<string, ProcedureLevel>> = {
  at_ministry: "MINISTRY",
  at_province: "PROVINCE",
  at_commune: "COMMUNE",
  at_other: "OTHER",
};

/** At which levels a procedure is done; nothing where the row does not say. */
export function readLevels(read: RowReader): Partial<ReturnType<typeof levelColumns>> {
  const words = read.list("levels");
  const unknown = words.find((word) => !PROCEDURE_LEVELS.some((level) => level === word));
  if (unknown !== undefined) {
    const fix = `Write ${PROCEDURE_LEVELS.join(", ")}, several with | between.`;
    read.refuse("levels", "UNKNOWN_WORD", `"${unknown}" is no level.`, fix);
  }
  const flagged = Object.entries(FLAGS).filter(([column]) => read.flag(column) === 1);
  const levels = [...words, ...flagged.map(([, level]) => level)] as ProcedureLevel[];
  return levels.length === 0 ? {} : levelColumns(levels);
}

/** How far a procedure is published as being online; the portal flags what is fully so, and what is not at all. */
export function readOnlineKind(read: RowReader): OnlineKind | null {
  const isFull = read.flag("is_full_process_toan_trinh");
  if (isFull === null) return read.oneOf("online_kind", ONLINE_KINDS);
  if (isFull === 1) return "FULL";
  return read.flag("is_offline_only") === 1 ? "NONE" : "PARTIAL";
}
