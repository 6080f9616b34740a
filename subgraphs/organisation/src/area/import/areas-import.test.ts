import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { type ImportOptions, runImport } from "@lienthong/kernel/service/import/run-import.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { organisation } from "../../organisation.subgraph.js";
import { AreaStateTable, AreaTable } from "../area.table.js";
import { areasImport } from "./areas-import.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
const HEADER = "unit_code,level,type,name,parent_code,valid_from,valid_to_exclusive,opened_by,closed_by,begins";
const UNKNOWN_START = '"first snapshot holding Nam Định (state known on this date, start date unknown)"';

const PROVINCE = `36,PROVINCE,Tỉnh,Tỉnh Nam Định,,2004-08-31,2025-07-01,${UNKNOWN_START},202/2025/QH15,`;
const CITY = "356,DISTRICT,Thành phố,Thành phố Nam Định,36,2004-08-31,2025-07-01,,203/2025/QH15;72/2025/QH15,";
const XA = "13693,COMMUNE,Xã,Xã Lộc Hòa,356,2004-08-31,2019-11-01,,,";
const PHUONG = "13693,COMMUNE,Phường,Lộc Hoà,356,2019-11-01,2025-07-01,,1674/NQ-UBTVQH15,";

eachEngine(organisation, (subgraph) => {
  const context = () => subgraph().contextOf(OPERATOR);
  const run = (rows: readonly string[], options?: ImportOptions) => {
    const file = path.join(folder, "areas.csv");
    fs.writeFileSync(file, `${[HEADER, ...rows].join("\n")}\n`);
    return runImport(context(), areasImport, file, options);
  };
  const faults = async (rows: readonly string[]) => {
    const { faults: found, committed } = await run([PROVINCE, CITY, XA, PHUONG, ...rows]);
    expect(committed).toBe(false);
    expect(await context().em.count(AreaTable)).toBe(0);
    expect(await context().em.count(EventTable)).toBe(0);
    return found.map(({ line, column, code }) => `${line} ${column} ${code}`);
  };
  const areas = async () => {
    const found = await context().em.find(AreaTable, {}, { orderBy: { validFrom: 1, level: -1 } });
    return found.map(({ level, validFrom, validTo, start, version }) => [level, validFrom, validTo, start, version]);
  };

  beforeEach(async () => {
    const { em } = context();
    await em.nativeDelete(AreaStateTable, {});
    await em.nativeDelete(AreaTable, {});
    await em.nativeDelete(EventTable, {});
  });

  it("makes one area of all states of a code, with one event an area, and nothing the second time", async () => {
    const first = await run([PROVINCE, CITY, XA, PHUONG]);
    const second = await run([PROVINCE, CITY, XA, PHUONG]);

    expect(first).toMatchObject({ faults: [], counts: { inserted: 4, updated: 0, unchanged: 0 }, committed: true });
    expect(second).toMatchObject({ faults: [], counts: { inserted: 0, updated: 0, unchanged: 4 }, committed: true });
    expect(await areas()).toEqual([
      ["PROVINCE", "2004-08-31", "2025-07-01", "AT_LATEST", 1],
      ["DISTRICT", "2004-08-31", "2025-07-01", "EXACT", 1],
      ["COMMUNE", "2004-08-31", "2025-07-01", "EXACT", 1],
    ]);
    const states = await context().em.find(AreaStateTable, { code: "13693" }, { orderBy: { validFrom: 1 } });
    expect(states).toMatchObject([
      { type: "COMMUNE", fullName: "Xã Lộc Hòa", openedBy: null, closedBy: null },
      { type: "WARD", fullName: "Phường Lộc Hoà", closedBy: "1674/NQ-UBTVQH15" },
    ]);
    expect(await context().em.find(EventTable, {})).toMatchObject(Array(3).fill({ type: "AreaRecorded" }));
  });

  it("adds a later state to an area on record, and says which area was corrected", async () => {
    await run([PROVINCE, CITY, "13693,COMMUNE,Xã,Lộc Hòa,356,2004-08-31,2025-07-01,,,"]);

    const report = await run([XA, PHUONG]);

    expect(report.counts).toEqual({ inserted: 1, updated: 1, unchanged: 0 });
    expect(await areas()).toHaveLength(3);
    expect(await context().em.find(EventTable, { subjectVersion: 2 })).toMatchObject([
      { type: "AreaCorrected", subjectType: "AdministrativeArea", changedFields: "changedOn" },
    ]);
  });

  it("tells of an area whose states alone were corrected", async () => {
    await run([PROVINCE, CITY, XA, PHUONG]);

    const report = await run([PROVINCE, CITY, XA.replace("Lộc Hòa", "Lộc Hoà Cũ"), PHUONG]);

    expect(report.counts).toEqual({ inserted: 0, updated: 1, unchanged: 3 });
    expect(await context().em.find(EventTable, { subjectVersion: 2 })).toMatchObject([
      { type: "AreaCorrected", changedFields: "states" },
    ]);
    expect((await areas()).map((area) => area.at(-1))).toEqual([1, 1, 2]);
  });

  it("founds another area where a code is taken over, where a row says so, and where one has ended", async () => {
    const takenOver = [
      "13669,COMMUNE,Phường,Trần Đăng Ninh,356,2004-08-31,2024-09-01,,,",
      "13648,COMMUNE,Phường,Cửa Bắc,356,2004-08-31,2024-09-01,,,",
      "13669,COMMUNE,Phường,Cửa Bắc,356,2024-09-01,2025-07-01,,,",
    ];
    const newProvince = "37,PROVINCE,Tỉnh,Ninh Bình,,2025-07-01,,,,FOUNDED";
    await run([PROVINCE, CITY, ...takenOver, newProvince, "37,PROVINCE,Tỉnh,Ninh Bình,,2004-08-31,2025-07-01,,,"]);

    await run(["13669,COMMUNE,Phường,Nam Định,37,2025-07-01,,,,"]);

    const found = await context().em.find(AreaStateTable, { code: "13669" }, { orderBy: { validFrom: 1 } });
    expect(found.map(({ fullName }) => fullName)).toEqual([
      ...["Phường Trần Đăng Ninh", "Phường Cửa Bắc", "Phường Nam Định"],
    ]);
    expect(new Set(found.map(({ areaId }) => areaId)).size).toBe(3);
    expect(await context().em.count(AreaStateTable, { code: "37" })).toBe(2);
    expect((await areas()).filter(([level]) => level === "PROVINCE")).toHaveLength(3);
  });

  it("shows an area whose start was not known further back in time, and keeps it the same area", async () => {
    await run(["35,PROVINCE,Tỉnh,Hà Nam,,2025-06-30,2025-07-01,start date unknown,,"]);
    const [before] = await context().em.find(AreaTable, {});

    const report = await run(["35,PROVINCE,Tỉnh,Hà Nam,,1997-01-01,2025-07-01,,,"]);

    expect(report).toMatchObject({ faults: [], counts: { updated: 1 } });
    expect(await context().em.find(AreaTable, {})).toMatchObject([
      { id: before!.id, validFrom: "1997-01-01", start: "EXACT", version: 2 },
    ]);
  });

  it("notes communes whose district is not named", async () => {
    const report = await run([PROVINCE, "13285,COMMUNE,Phường,Quang Trung,36,2025-06-30,2025-07-01,,,"]);

    expect(report.faults).toEqual([]);
    expect(report.notes).toEqual([
      "1 communes of days before 1 July 2025 lie directly in a province: their districts are not named.",
    ]);
  });

  it.each([
    ["a code without its leading zero", "4,COMMUNE,Phường,Ba Đình,356,2010-01-01,,,,", "6 unit_code BAD_CODE"],
    ["a level nobody knows", "13700,WARD,Phường,A,356,2010-01-01,,,,", "6 level BAD_WORD"],
    ["a type of another level", "13700,COMMUNE,Huyện,A,356,2010-01-01,,,,", "6 type WRONG_TYPE"],
    ["no name", "13700,COMMUNE,Xã,,356,2010-01-01,2011-01-01,,,", "6 name MISSING_NAME"],
    ["a day that does not exist", "13700,COMMUNE,Xã,A,356,2010-02-30,,,,", "6 valid_from BAD_DAY"],
    [
      "an end before the start",
      "13700,COMMUNE,Xã,A,356,2010-01-01,2010-01-01,,,",
      "6 valid_to_exclusive ENDS_BEFORE_START",
    ],
    ["a district of today", "357,DISTRICT,Huyện,A,36,2010-01-01,,,,", "6 valid_to_exclusive LEVEL_ENDED"],
    ["a commune that lies nowhere", "13700,COMMUNE,Xã,A,,2010-01-01,2011-01-01,,,", "6 parent_code MISSING_PARENT"],
    ["a province in another", "37,PROVINCE,Tỉnh,A,36,2010-01-01,,,,", "6 parent_code WRONG_LEVEL"],
    ["a commune in a commune", "13700,COMMUNE,Xã,A,13693,2010-01-01,2011-01-01,,,", "6 parent_code WRONG_LEVEL"],
    ["a parent nobody knows", "13700,COMMUNE,Xã,A,357,2010-01-01,2011-01-01,,,", "6 parent_code PARENT_MISSING"],
    ["a parent of other days", "13700,COMMUNE,Xã,A,356,2003-01-01,2004-01-01,,,", "6 parent_code PARENT_NOT_THEN"],
    ["a parent that ends before", "13700,COMMUNE,Xã,A,356,2010-01-01,,,,", "6 parent_code PARENT_ENDS"],
    ["the same row twice", PHUONG, "6 unit_code REPEATED_ROW"],
    [
      "days of one code that overlap",
      "13693,COMMUNE,Phường,Lộc Hòa,356,2024-01-01,2025-07-01,,,",
      "6 valid_from OVERLAPS",
    ],
    [
      "nothing to go on from",
      "13700,COMMUNE,Xã,A,356,2010-01-01,2011-01-01,,,CONTINUED",
      "6 begins NOTHING_TO_CONTINUE",
    ],
    ["a word nobody knows", "13700,COMMUNE,Xã,A,356,2010-01-01,2011-01-01,,,AGAIN", "6 begins BAD_WORD"],
  ])("reports %s, and stores nothing", async (_, row, fault) => {
    expect(await faults([row])).toEqual([fault]);
  });

  it("reports areas that would be left in one that the file ends", async () => {
    await run(["37,PROVINCE,Tỉnh,Ninh Bình,,2025-07-01,,,,", "14329,COMMUNE,Phường,Hoa Lư,37,2025-07-01,,,,"]);

    const report = await run(["37,PROVINCE,Tỉnh,Ninh Bình,,2025-07-01,2030-01-01,,,"]);

    expect(report.committed).toBe(false);
    expect(report.faults).toMatchObject([
      {
        ...{ line: 2, column: "valid_to_exclusive", value: "2030-01-01", code: "CHILDREN_REMAIN" },
        reason: "Phường Hoa Lư (14329) would still lie in it on 2030-01-01.",
        fix: "End or move the units in it in the same file.",
      },
    ]);
  });

  it("leaves out with a bad parent all that lies in it, when the good rows are kept", async () => {
    const badCity = CITY.replace("Thành phố,", "Phường,");

    const report = await run([PROVINCE, badCity, XA, PHUONG], { skipBad: true });

    expect(report.faults.map(({ line, code }) => [line, code])).toEqual([
      [3, "WRONG_TYPE"],
      [4, "PARENT_MISSING"],
      [5, "PARENT_MISSING"],
    ]);
    expect(report).toMatchObject({ committed: true, counts: { inserted: 1 } });
  });

  it("says what a dry run would do, and does not", async () => {
    const report = await run([PROVINCE], { dryRun: true });

    expect(report).toMatchObject({ counts: { inserted: 1 }, committed: false });
    expect(await context().em.count(AreaTable)).toBe(0);
  });
});
