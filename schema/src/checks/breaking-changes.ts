import type { ApiChange } from "../changelog/api-changes.js";
import { recordOf, recordsIn, sectionsOf } from "../changelog/changelog.js";
import type { Fault } from "../fault.js";

const FILE = "CHANGELOG.md";

/** Breaking changes that the section of the coming release does not record with a reason, and records of none. */
export function checkBreakingChanges(changes: readonly ApiChange[], changelog: string): Fault[] {
  const section = sectionsOf(changelog).find(({ releasedOn }) => releasedOn === null);
  if (!section) {
    if (changes.length === 0) return [];
    return [{ at: FILE, message: 'has no section for what changed since the release: begin "## X.Y.Z — unreleased".' }];
  }
  const records = recordsIn(section);
  const needed = changes
    .filter(({ level }) => level === "breaking")
    .map((change) => ({ ...change, record: recordOf(change) }));
  return [
    ...needed
      .filter(({ record }) => !records.some((line) => line.startsWith(record) && line.length > record.length))
      .map(({ at, record }) => ({
        at,
        message: `breaks clients of the last release. Undo it, or add to ${FILE}:\n${record}WHY, AND WHAT TO USE INSTEAD`,
      })),
    ...records
      .filter((line) => !needed.some(({ record }) => line.startsWith(record)))
      .map((line) => ({ at: FILE, message: `records what is not so: remove "${line}".` })),
  ];
}
