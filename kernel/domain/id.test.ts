import { describe, expect, test } from "vitest";
import { isIdOf, newId, stableId, typeOfId } from "./id.js";

describe("a new id", () => {
  test("names its type and 20 characters of Crockford's base 32", () => {
    expect(newId("Organisation", 1_700_000_000_000)).toMatch(/^Organisation_[0-9a-hjkmnp-tv-z]{20}$/);
  });

  test("begins with its time, so ids sort as they were made", () => {
    const times = [0, 1, 31, 32, 1_633_564_800_000, 1_633_564_800_001, 2 ** 48 - 1];

    const ids = times.map((time) => newId("Event", time));

    expect(ids.toSorted()).toEqual(ids);
    expect(ids[0]).toMatch(/^Event_000000000/);
    expect(ids[6]).toMatch(/^Event_zzzzzzzzz/);
  });

  test("differs from every other of the same millisecond", () => {
    const ids = Array.from({ length: 10_000 }, () => newId("Event", 1_700_000_000_000));

    expect(new Set(ids).size).toBe(10_000);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 48])("cannot be made at the time %d", (now) => {
    expect(() => newId("Event", now)).toThrow(RangeError);
  });

  test.each(["", "organisation", "Legal_Document", "Tổ"])("cannot be made for the type %j", (typeName) => {
    expect(() => newId(typeName)).toThrow(RangeError);
  });
});

describe("a stable id", () => {
  test("is the same for the same natural key, on every machine and day", () => {
    expect(stableId("LegalDocument", "UBND tỉnh Nam Định", "34/CT-UBND", "2021")).toBe(
      "LegalDocument_2z2swzphwtppak1hkajp",
    );
  });

  test("does not depend on how accents were composed", () => {
    const name = "Sở Nội vụ";

    expect(stableId("Organisation", name.normalize("NFD"))).toBe(stableId("Organisation", name.normalize("NFC")));
  });

  test("differs by type, by part and by where the parts are cut", () => {
    const ids = [
      stableId("Organisation", "a", "b"),
      stableId("LegalDocument", "a", "b"),
      stableId("Organisation", "ab"),
      stableId("Organisation", "a", "b", ""),
      stableId("Organisation", 'a","b'),
    ];

    expect(new Set(ids).size).toBe(5);
  });

  test("needs a natural key", () => {
    expect(() => stableId("Organisation")).toThrow("A stable id of Organisation needs a natural key.");
  });
});

describe("the type of an id", () => {
  test.each([
    ["Organisation_06h0dzkrcqx3xmpet3y3", "Organisation"],
    ["Organisation_06h0dzkrcqx3xmpet3y", null],
    ["Organisation_06h0dzkrcqx3xmpet3y33", null],
    ["Organisation_06H0DZKRCQX3XMPET3Y3", null],
    ["Organisation_il0u0000000000000000", null],
    ["organisation_06h0dzkrcqx3xmpet3y3", null],
    ["06h0dzkrcqx3xmpet3y3", null],
    ["Organisation_06h0dzkrcqx3xmpet3y3\n", null],
    ["__proto___06h0dzkrcqx3xmpet3y3", null],
    ["", null],
  ])("%j is an id of %j", (id, typeName) => {
    expect(typeOfId(id)).toBe(typeName);
  });

  test("an id of one type is not an id of another", () => {
    const id = newId("Official");

    expect(isIdOf("Official", id)).toBe(true);
    expect(isIdOf("Organisation", id)).toBe(false);
  });
});
