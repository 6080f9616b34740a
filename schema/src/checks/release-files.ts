import { sectionsOf } from "../changelog/changelog.js";
import type { Fault } from "../fault.js";

const FILE = "CHANGELOG.md";

/** A release without its schema, a schema without its release, or sections out of order: then nothing can be compared. */
export function checkReleaseFiles(changelog: string, hasReleasedSchema: boolean): Fault[] {
  const [newest, ...older] = sectionsOf(changelog);
  const isReleased = [newest, ...older].some((section) => section?.releasedOn != null);
  return [
    ...(newest ? [] : [{ at: FILE, message: 'has no section: begin one, "## X.Y.Z — unreleased".' }]),
    ...older
      .filter(({ releasedOn }) => releasedOn === null)
      .map(({ version }) => ({
        at: FILE,
        message: `has ${version} unreleased below another section: it must be first.`,
      })),
    ...(isReleased && !hasReleasedSchema
      ? [{ at: "released.graphql", message: "is missing, though CHANGELOG.md names a release: restore it." }]
      : []),
    ...(!isReleased && hasReleasedSchema
      ? [{ at: FILE, message: 'names no release, though there is released.graphql: write "## X.Y.Z — YYYY-MM-DD".' }]
      : []),
  ];
}
