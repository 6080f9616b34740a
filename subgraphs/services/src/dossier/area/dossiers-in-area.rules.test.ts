import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { type AreaRelation, type LineageEntry, placesOf } from "./dossiers-in-area.rules.js";

const MERGER = plainDate("2025-07-01");
const entry = (areaId: string, relation: AreaRelation, from: string | null, to: string | null): LineageEntry => ({
  areaId,
  relation,
  validFrom: from === null ? null : plainDate(from),
  validTo: to === null ? null : plainDate(to),
});
const ward = {
  id: "phường Nam Định",
  level: "COMMUNE" as const,
  lineage: [
    entry("phường Nam Định", "SELF", "2025-07-01", null),
    entry("tỉnh Ninh Bình", "ANCESTOR", "2025-07-01", null),
    entry("xã Mỹ Phúc", "PREDECESSOR", null, "2025-07-01"),
    entry("thành phố Nam Định", "PREDECESSOR_ANCESTOR", "2024-09-01", "2025-07-01"),
  ],
};

test("as of now a ward has its own dossiers and those of the communes out of which it came, until then", () => {
  expect(placesOf(ward, "AS_OF_NOW")).toEqual([
    { column: "communeId", value: "phường Nam Định", from: null, to: null },
    { column: "communeId", value: "xã Mỹ Phúc", from: null, to: MERGER },
  ]);
});

test("as of then it has its own alone", () => {
  expect(placesOf(ward, "AS_OF_THEN")).toEqual([
    { column: "communeId", value: "phường Nam Định", from: null, to: null },
  ]);
});

test.each([
  ["DISTRICT" as const, "districtId"],
  ["PROVINCE" as const, "provinceId"],
])("a %s has the dossiers that lay in it when they began", (level, column) => {
  const places = placesOf({ id: "nơi ấy", level, lineage: [] }, "AS_OF_THEN");

  expect(places).toEqual([{ column, value: "nơi ấy", from: null, to: null }]);
});
