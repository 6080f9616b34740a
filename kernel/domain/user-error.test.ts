import { expect, test } from "vitest";
import { refusal, USER_ERROR_CODES } from "./user-error.js";

test("a refusal names its code, the path to the field and what to do", () => {
  expect(refusal("TOO_EARLY", ["steps", "0", "heldOn"], "Wait until 2026-12-03.")).toEqual({
    code: "TOO_EARLY",
    field: ["steps", "0", "heldOn"],
    message: "Wait until 2026-12-03.",
  });
  expect(refusal("ENDED", "organisationId", "It ended on 2025-07-01.").field).toEqual(["organisationId"]);
});

test("a refusal keeps its path when the caller's list changes", () => {
  const path = ["successors", "0"];

  const refused = refusal("OVERLAPS", path, "Two successors take the whole.");
  path.push("extent");

  expect(refused.field).toEqual(["successors", "0"]);
});

test("each code stands once in the closed list, as an enum value, with a sentence in both languages", () => {
  const codes = USER_ERROR_CODES.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, meaning, meaningVi } of USER_ERROR_CODES) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(meaning).toMatch(/^[A-Zc].+\.$/);
    expect(meaningVi).toMatch(/\.$/);
    expect(meaningVi).toBe(meaningVi.normalize("NFC"));
  }
});
