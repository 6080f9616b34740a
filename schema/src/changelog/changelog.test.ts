import { expect, it } from "vitest";
import type { ApiChange } from "./api-changes.js";
import { recordOf, recordsIn, sectionsOf, withDifferences } from "./changelog.js";

const CHANGES: ApiChange[] = [
  { level: "breaking", at: "Body.code", message: "Field 'code' was removed" },
  { level: "safe", at: "Body.codes", message: "Field 'codes' was added" },
];

const CHANGELOG = `# Changes

How to read this.

## 0.2.0 — unreleased
Codes are a list.

## 0.1.0 — 2026-12-01
The first.
`;

const TOLD = `# Changes

How to read this.

## 0.2.0 — unreleased
Codes are a list.

<!-- differences from released.graphql, written by npm run schema -->
- breaking: Body.code: Field 'code' was removed
- safe: Body.codes: Field 'codes' was added
<!-- end of differences -->

## 0.1.0 — 2026-12-01
The first.
`;

it("has a section for each version, the newest first", () => {
  expect(sectionsOf(CHANGELOG)).toEqual([
    { version: "0.2.0", releasedOn: null, lines: ["Codes are a list.", ""] },
    { version: "0.1.0", releasedOn: "2026-12-01", lines: ["The first.", ""] },
  ]);
});

it("tells the differences in the section that is not released", () => {
  expect(withDifferences(CHANGELOG, CHANGES)).toBe(TOLD);
});

it("tells the same differences once, and none when there are none any more", () => {
  expect(withDifferences(TOLD, CHANGES)).toBe(TOLD);
  expect(withDifferences(TOLD, [])).toBe(CHANGELOG);
});

it("tells them at the end where no section follows", () => {
  const only = "## 0.1.0 — unreleased\n";

  expect(withDifferences(withDifferences(only, CHANGES), [])).toBe(only);
});

it("leaves a changelog alone in which everything is released", () => {
  const released = CHANGELOG.replace("unreleased", "2027-01-05");

  expect(withDifferences(released, CHANGES)).toBe(released);
});

it("takes as records what a person wrote, not the differences told", () => {
  const record = `${recordOf(CHANGES[0]!)}codes are reused; use codes.`;
  const changelog = TOLD.replace("Codes are a list.", record);

  expect(sectionsOf(changelog).map(recordsIn)).toEqual([
    ["- BREAKING Body.code: Field 'code' was removed — codes are reused; use codes."],
    [],
  ]);
});
