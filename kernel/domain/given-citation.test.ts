import { describe, expect, test } from "vitest";
import { fullCitation, givenCitation, refusalToCitation } from "./given-citation.js";

describe("a citation", () => {
  test.each([
    ["34/CT-UBND (Chủ tịch UBND tỉnh Nam Định, 2021)", "34/CT-UBND (UBND tỉnh Nam Định, 2021)"],
    ["Nghị quyết 76/NQ-CP (2021)", "76/NQ-CP (2021)"],
    ["104/2022/NĐ-CP", "104/2022/NĐ-CP"],
    ["12/2021/QĐ-UBND (UBND tỉnh Nam Định)", "12/2021/QĐ-UBND (UBND tỉnh Nam Định)"],
  ])("%s names one document", (text, canonical) => {
    expect(fullCitation(text)).toBe(canonical);
    expect(refusalToCitation(text, "document")).toBeNull();
  });

  test.each([
    ["a number every province has", "34/CT-UBND"],
    ["without its year", "34/CT-UBND (UBND tỉnh Nam Định)"],
    ["without its issuer", "12/2021/QĐ-UBND"],
    ["of the centre without its year", "76/NQ-CP"],
    ["no number", "the directive"],
    ["nothing", ""],
  ])("that is %s is refused", (_, text) => {
    expect(refusalToCitation(text, "document")).toMatchObject({ code: "BAD_NUMBER", field: ["document"] });
  });

  test("that was not given is none", () => {
    expect([givenCitation(undefined), givenCitation(null)]).toEqual([null, null]);
    expect(refusalToCitation(null, "document")).toBeNull();
  });
});
