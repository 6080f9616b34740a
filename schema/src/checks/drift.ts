import type { Fault } from "../fault.js";
import { type Files, fileChanges } from "../files.js";

const WHAT_IS_SO = {
  added: "is not there",
  changed: "is not what the code says",
  removed: "is there, though the code has it no longer",
};

/** Committed files that are not what the code prints. */
export function checkDrift(printed: Files, committed: Files): Fault[] {
  return fileChanges(committed, printed).map(({ at, how }) => ({
    at: `schema/${at}`,
    message: `${WHAT_IS_SO[how]}: run npm run schema and commit what it writes.`,
  }));
}
