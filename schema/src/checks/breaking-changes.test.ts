import { expect, it } from "vitest";
import type { ApiChange } from "../changelog/api-changes.js";
import { checkBreakingChanges } from "./breaking-changes.js";

const REMOVAL: ApiChange = { level: "breaking", at: "Body.code", message: "Field 'code' was removed" };
const ADDITION: ApiChange = { level: "safe", at: "Body.codes", message: "Field 'codes' was added" };
const RECORD = "- BREAKING Body.code: Field 'code' was removed — ";

const section = (...lines: string[]) =>
  ["# Changes", "## 0.2.0 — unreleased", ...lines, "## 0.1.0 — 2026-12-01"].join("\n");

it("takes a breaking change that is recorded with its reason", () => {
  expect(checkBreakingChanges([REMOVAL, ADDITION], section(`${RECORD}codes are reused; use codes.`))).toEqual([]);
});

it("refuses a breaking change that is not recorded, and gives the line to write", () => {
  expect(checkBreakingChanges([REMOVAL, ADDITION], section("- A new list of codes."))).toEqual([
    {
      at: "Body.code",
      message:
        "breaks clients of the last release. Undo it, or add to CHANGELOG.md:\n" +
        `${RECORD}WHY, AND WHAT TO USE INSTEAD`,
    },
  ]);
});

it.each([
  ["without a reason", section(RECORD)],
  ["of an earlier release", `${section()}\n${RECORD}codes are reused.`],
  ["of another field", section(`${RECORD.replace("Body.code", "Area.code")}codes are reused.`)],
])("does not take a record %s", (_case, changelog) => {
  const faults = checkBreakingChanges([REMOVAL], changelog);

  expect(faults.map(({ at }) => at)).toContain("Body.code");
});

it("refuses a record of what is not broken", () => {
  const record = `${RECORD}codes are reused.`;

  expect(checkBreakingChanges([ADDITION], section(record))).toEqual([
    { at: "CHANGELOG.md", message: `records what is not so: remove "${record}".` },
  ]);
});

it("asks for a section when something changed after a release", () => {
  expect(checkBreakingChanges([], "## 0.1.0 — 2026-12-01")).toEqual([]);
  expect(checkBreakingChanges([ADDITION], "## 0.1.0 — 2026-12-01")).toEqual([
    {
      at: "CHANGELOG.md",
      message: 'has no section for what changed since the release: begin "## X.Y.Z — unreleased".',
    },
  ]);
});
