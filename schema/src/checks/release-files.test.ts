import { expect, it } from "vitest";
import { checkReleaseFiles } from "./release-files.js";

it.each([
  ["before the first release", "## 0.1.0 — unreleased\n", false],
  ["right after a release", "## 0.1.0 — 2026-12-01\n", true],
  ["between two releases", "## 0.2.0 — unreleased\n## 0.1.0 — 2026-12-01\n", true],
])("takes the files %s", (_case, changelog, hasSchema) => {
  expect(checkReleaseFiles(changelog, hasSchema)).toEqual([]);
});

it.each([
  ["", false, "CHANGELOG.md", 'has no section: begin one, "## X.Y.Z — unreleased".'],
  ["## 0.1.0 — 2026-12-01", false, "released.graphql", "is missing, though CHANGELOG.md names a release: restore it."],
  [
    "## 0.1.0 — unreleased",
    true,
    "CHANGELOG.md",
    'names no release, though there is released.graphql: write "## X.Y.Z — YYYY-MM-DD".',
  ],
  [
    "## 0.2.0 — 2026-12-01\n## 0.1.0 — unreleased",
    true,
    "CHANGELOG.md",
    "has 0.1.0 unreleased below another section: it must be first.",
  ],
])("refuses %j with a released schema: %s", (changelog, hasSchema, at, message) => {
  expect(checkReleaseFiles(changelog, hasSchema)).toEqual([{ at, message }]);
});
