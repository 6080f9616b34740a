import { isIdOf, stableId } from "@lienthong/kernel/domain/id.js";
import type { Reading } from "./reading.js";

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** The id of the body that a file names by its key, such as `nam-dinh.so-noi-vu`, or by its id. */
export function organisationIdOf(key: string): string {
  return isIdOf("Organisation", key) ? key : stableId("Organisation", key);
}

/** The body that a column names by its key; a fault when the key has not the form of one. */
export function readBody(reading: Reading, column: string): string {
  return checked(reading, column, reading.text(column));
}

/** As `readBody`; null when the column is empty. */
export function readOptionalBody(reading: Reading, column: string): string | null {
  const key = reading.optional(column);
  return key === null ? null : checked(reading, column, key);
}

/** The area that two columns name by its first code and its first day; null when both are empty. */
export function readArea(reading: Reading, codeColumn: string, dayColumn: string): string | null {
  const [code, day] = [reading.optional(codeColumn), reading.optionalDay(dayColumn)];
  if (code === null && day === null) return null;
  if (code !== null && day !== null) return stableId("AdministrativeArea", code, day);
  const missing = code === null ? codeColumn : dayColumn;
  reading.fault(
    missing,
    "MISSING_VALUE",
    "An area is named by its first code and its first day.",
    "Give both, or none.",
  );
  return null;
}

function checked(reading: Reading, column: string, key: string): string {
  if (key !== "" && !KEY.test(key) && !isIdOf("Organisation", key)) {
    const fix = "Write the territory, a dot and the name without marks: nam-dinh.so-noi-vu.";
    reading.fault(column, "BAD_KEY", `"${key}" is no key of a body.`, fix);
  }
  return organisationIdOf(key);
}
