import fs from "node:fs";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { parse } from "csv-parse/sync";
import { describe, expect, it, test } from "vitest";
import type { Level } from "./area.rules.js";
import { changesBetween, goesOnAs, type ListedUnit, retiredUnits, takenOverFrom } from "./area-identity.rules.js";

const unit = (code: string, fullName: string, validFrom: string, validTo: string | null, parentCode = "356") =>
  ({ code, level: "COMMUNE", fullName, parentCode, validFrom, validTo }) satisfies ListedUnit;

const lộcHòa = unit("13693", "Xã Lộc Hòa", "2004-08-31", "2019-11-01");
const trầnĐăngNinh = unit("13669", "Phường Trần Đăng Ninh", "2004-08-31", "2024-09-01");
const oldCửaBắc = unit("13648", "Phường Cửa Bắc", "2004-08-31", "2024-09-01");

test.each<[string, ListedUnit, ListedUnit, boolean]>([
  ["another type", lộcHòa, unit("13693", "Phường Lộc Hòa", "2019-11-01", null), true],
  ["another name", lộcHòa, unit("13693", "Xã Lộc Bình", "2019-11-01", null), true],
  ["another parent", lộcHòa, unit("13693", "Xã Lộc Hòa", "2019-11-01", null, "358"), true],
  ["the name of a unit retired that day", trầnĐăngNinh, unit("13669", "Phường Cửa Bắc", "2024-09-01", null), false],
  ["that name in another district", trầnĐăngNinh, unit("13669", "Phường Cửa Bắc", "2024-09-01", null, "358"), true],
  ["a gap of days", lộcHòa, unit("13693", "Xã Lộc Hòa", "2019-11-02", null), false],
  ["another code", lộcHòa, unit("13694", "Xã Lộc Hòa", "2019-11-01", null), false],
])("whether an area goes on through %s", (_, before, after, answer) => {
  expect(goesOnAs(before, after, [oldCửaBắc])).toBe(answer);
});

it("names the unit whose name a code takes over", () => {
  const after = unit("13669", "Phường Cửa Bắc", "2024-09-01", null);

  expect(takenOverFrom(trầnĐăngNinh, after, [oldCửaBắc])).toBe(oldCửaBắc);
  expect(takenOverFrom(trầnĐăngNinh, after, [{ ...oldCửaBắc, validTo: "2023-01-01" }])).toBeNull();
  expect(takenOverFrom(trầnĐăngNinh, after, [])).toBeNull();
});

const facts = { name: "Mỹ Phúc", type: "COMMUNE", parentId: "a", code: "13726" };

test.each([
  [null, []],
  [{ ...facts, parentId: "b" }, ["REPARENTED"]],
  [{ ...facts, name: "Mỹ Thọ", type: "WARD" }, ["RENAMED", "TYPE_CHANGED"]],
  [{ ...facts, code: "13999" }, ["CODE_CHANGED"]],
  [facts, []],
])("the changes since %j are %j", (before, changes) => {
  expect(changesBetween(before, facts)).toEqual(changes);
});

describe("over the units of Nam Định from 2004 to 2025", () => {
  const file = path.join(packageFolder(import.meta.dirname), "seed", "areas-nam-dinh.csv");
  const listed = (parse(fs.readFileSync(file), { columns: true }) as Record<string, string>[]).map(
    (row): ListedUnit => ({
      code: row.unit_code!,
      level: row.level as Level,
      fullName: `${row.type} ${row.name}`,
      parentCode: row.parent_code || null,
      validFrom: row.valid_from!,
      validTo: row.valid_to_exclusive!,
    }),
  );
  const retired = retiredUnits(listed);
  const pairs = listed.flatMap((before) => {
    const after = listed.find(({ code, validFrom }) => code === before.code && validFrom === before.validTo);
    return after ? [{ before, after }] : [];
  });

  it("retires a code four times before 2024, and 52 codes on 1 September 2024", () => {
    const days = Map.groupBy(retired, ({ validTo }) => validTo);

    expect(Object.fromEntries([...days].map(([day, units]) => [day, units.length]))).toEqual({
      "2006-04-15": 1,
      "2020-02-01": 3,
      "2024-09-01": 52,
      "2025-07-01": 185,
    });
  });

  it("takes over seven codes, all on that day", () => {
    const takenOver = pairs.filter(({ before, after }) => !goesOnAs(before, after, retired));

    expect(takenOver.map(({ before, after }) => [after.code, before.fullName, after.fullName])).toEqual([
      ["13636", "Phường Trần Tế Xương", "Phường Vị Xuyên"],
      ["13669", "Phường Trần Đăng Ninh", "Phường Cửa Bắc"],
      ["13678", "Phường Trần Quang Khải", "Phường Năng Tĩnh"],
      ["13681", "Phường Thống Nhất", "Phường Quang Trung"],
      ["13750", "Xã Tân Khánh", "Xã Minh Tân"],
      ["13939", "Xã Nghĩa Tân", "Thị trấn Quỹ Nhất"],
      ["14248", "Xã Hải Thanh", "Xã Hải Hưng"],
    ]);
    expect(takenOver.every(({ after }) => after.validFrom === "2024-09-01")).toBe(true);
  });

  it("leaves the same area in all other changes of a code", () => {
    expect(pairs).toHaveLength(33);
    expect(pairs.filter(({ before, after }) => goesOnAs(before, after, retired))).toHaveLength(26);
  });
});
