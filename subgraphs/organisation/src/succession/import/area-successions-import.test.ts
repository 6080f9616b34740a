import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { type ImportOptions, runImport } from "@lienthong/kernel/service/import/run-import.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { areasImport } from "../../area/import/areas-import.js";
import { organisation } from "../../organisation.subgraph.js";
import { AreaSuccessionTable } from "../succession.table.js";
import { areaSuccessionsImport } from "./area-successions-import.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
const OURS = "old_code,old_name,new_code,new_name,outcome,extent,effective_on,decision,clause,certainty,note,source";
const REVIEWED = "old_code,old_name,new_code,new_name,extent,clause_no,old_name_found_in_clause,review";
const BARE = "old_code,old_name,new_code,new_name,extent";

const AREAS = `unit_code,level,type,name,parent_code,valid_from,valid_to_exclusive,opened_by,closed_by,begins
36,PROVINCE,Tỉnh,Nam Định,,2004-08-31,2025-07-01,,202/2025/QH15,
37,PROVINCE,Tỉnh,Ninh Bình,,2025-07-01,,,,FOUNDED
13669,COMMUNE,Phường,Trần Đăng Ninh,36,2004-08-31,2024-09-01,,,
13669,COMMUNE,Phường,Cửa Bắc,36,2024-09-01,2025-07-01,,1674/NQ-UBTVQH15,FOUNDED
13669,COMMUNE,Phường,Nam Định,37,2025-07-01,,,,FOUNDED
13681,COMMUNE,Phường,Quang Trung,36,2024-09-01,2025-07-01,,1674/NQ-UBTVQH15,
13768,COMMUNE,Xã,Quang Trung,36,2004-08-31,2025-07-01,,1674/NQ-UBTVQH15,
13753,COMMUNE,Xã,Hiển Khánh,37,2025-07-01,,,,FOUNDED
13642,COMMUNE,Phường,Vị Xuyên,36,2004-08-31,2024-09-01,,,
14500,COMMUNE,Xã,Kim Sơn,37,2025-07-01,,,,FOUNDED
`;
const CUA_BAC = "13669,Phường Cửa Bắc,13669,Phường Nam Định";
const XA_QUANG_TRUNG = "13768,Xã Quang Trung,13753,Xã Hiển Khánh";
const WRONG = "13768,Xã Quang Trung,13669,Phường Nam Định";

eachEngine(
  organisation,
  (subgraph) => {
    const context = () => subgraph().contextOf(OPERATOR);
    const run = (header: string, rows: readonly string[], options?: ImportOptions) => {
      const file = path.join(folder, "successions.csv");
      fs.writeFileSync(file, `${[header, ...rows].join("\n")}\n`);
      return runImport(context(), areaSuccessionsImport, file, options);
    };
    const stored = () => context().em.find(AreaSuccessionTable, {}, { orderBy: { fromId: 1, toId: 1 } });
    const events = async () => (await context().em.find(EventTable, {})).map(({ type }) => type).sort();

    beforeEach(async () => {
      await context().em.nativeDelete(AreaSuccessionTable, {});
      await context().em.nativeDelete(EventTable, {});
    });

    it("links the areas that bore code and name on the day, and changes nothing the second time", async () => {
      const first = await run(BARE, [`${CUA_BAC},full`]);
      const second = await run(BARE, [`${CUA_BAC},full`]);

      expect(first).toMatchObject({ faults: [], counts: { inserted: 1, updated: 0, unchanged: 0 } });
      expect(second).toMatchObject({ faults: [], counts: { inserted: 0, updated: 0, unchanged: 1 } });
      expect(await stored()).toMatchObject([
        {
          fromId: stableId("AdministrativeArea", "13669", "2024-09-01"),
          toId: stableId("AdministrativeArea", "13669", "2025-07-01"),
          ...{ outcome: "SUCCESSOR", extent: "FULL", effectiveOn: "2025-07-01", certainty: "UNVERIFIED" },
          ...{ decision: "1674/NQ-UBTVQH15", clause: null, version: 1 },
        },
      ]);
      expect(await events()).toEqual(["AreaSuccessionRecorded"]);
    });

    it("makes no link of a row that its reviewer rejected, and says so with line and reason", async () => {
      const report = await run(REVIEWED, [
        `${WRONG},full,114,yes,REJECT: clause 114 means phường Quang Trung`,
        `${XA_QUANG_TRUNG},partial,24,yes,accept; extent is full (the other link is rejected)`,
        "13681,Phường Quang Trung,13669,Phường Nam Định,full,114,yes,",
        `${CUA_BAC},full,114,NO,`,
      ]);

      expect(report).toMatchObject({ faults: [], committed: true, counts: { inserted: 3 } });
      expect(report.notes).toEqual([
        "Line 2: no link from Xã Quang Trung (13768) to Phường Nam Định (13669); " +
          "the file itself says REJECT: clause 114 means phường Quang Trung",
      ]);
      const links = (await stored()).map(({ extent, clause, certainty }) => [extent, clause, certainty]);
      expect(links.sort()).toEqual([
        ["FULL", "114", "CERTAIN"],
        ["FULL", "114", "UNVERIFIED"],
        ["FULL", "24", "CERTAIN"],
      ]);
    });

    it("keeps unknown successors unknown, with their candidates, and notes it", async () => {
      const unknown = "2024-09-01,1104/NQ-UBTVQH15,,INFERRED,,press";
      const report = await run(OURS, [
        `13642,Phường Vị Xuyên,13669,Phường Cửa Bắc,CANDIDATE,,${unknown}`,
        `13642,Phường Vị Xuyên,13681,Phường Quang Trung,CANDIDATE,,${unknown}`,
        `13669,Phường Trần Đăng Ninh,,,,,${unknown}`,
      ]);

      expect(report).toMatchObject({ faults: [], counts: { inserted: 2, unchanged: 1 } });
      expect(report.notes).toEqual(["The successors of 2 areas stay unknown; candidates are kept, none is chosen."]);
      expect(await stored()).toMatchObject(Array(2).fill({ outcome: "CANDIDATE", extent: null }));
    });

    it("does not let an unchecked mapping contradict what was checked", async () => {
      await run(REVIEWED, [`${XA_QUANG_TRUNG},full,24,yes,`]);

      const report = await run(BARE, [`${WRONG},full`, `${XA_QUANG_TRUNG},partial`]);
      const same = await run(BARE, [`${XA_QUANG_TRUNG},full`]);

      expect(report.committed).toBe(false);
      expect(report.faults.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
        "2 new_code CONTRADICTS_SURER",
        "3 extent CONTRADICTS_SURER",
      ]);
      expect(same).toMatchObject({ committed: true, counts: { inserted: 0, updated: 0, unchanged: 1 } });
      expect(await stored()).toMatchObject([{ clause: "24", certainty: "CERTAIN", version: 1 }]);
    });

    it("withdraws an unchecked link when a checked file names another, with an event", async () => {
      await run(BARE, [`${WRONG},full`]);

      const report = await run(REVIEWED, [`${XA_QUANG_TRUNG},full,24,yes,ADDED: corrected`]);

      expect(report).toMatchObject({ faults: [], counts: { inserted: 1, updated: 1, unchanged: 0 } });
      expect(await stored()).toMatchObject([{ toId: stableId("AdministrativeArea", "13753", "2025-07-01") }]);
      expect(await events()).toEqual([
        ...["AreaSuccessionRecorded", "AreaSuccessionRecorded", "AreaSuccessionWithdrawn"],
      ]);
    });

    it("withdraws an unchecked link that a reviewer rejects", async () => {
      await run(BARE, [`${WRONG},full`]);

      const report = await run(REVIEWED, [`${WRONG},full,114,yes,REJECT: another Quang Trung`]);

      expect(report).toMatchObject({ faults: [], counts: { inserted: 0, updated: 1, unchanged: 0 } });
      expect(await stored()).toEqual([]);
    });

    it.each([
      ["a code nobody ever had", "99999,Xã A,13669,Phường Nam Định,full", "2 old_code NO_SUCH_CODE"],
      ["a new code nobody ever had", "13669,Phường Cửa Bắc,99999,Xã A,full", "2 new_code NO_SUCH_CODE"],
      ["a name of another area", "13669,Phường Bà Triệu,13669,Phường Nam Định,full", "2 old_name OTHER_NAME"],
      ["a new name of another area", "13669,Phường Cửa Bắc,13669,Phường Vị Xuyên,full", "2 new_name OTHER_NAME"],
      [
        "a code that stood for another area then",
        "13669,Phường Trần Đăng Ninh,13753,Xã Hiển Khánh,full",
        "2 new_code CODE_NOT_THEN",
      ],
      ["an area that goes on", "37,Tỉnh Ninh Bình,37,Tỉnh Ninh Bình,full", "2 old_code NOT_ENDED"],
      ["a province into a commune", "36,Tỉnh Nam Định,13669,Phường Nam Định,full", "2 new_code WRONG_LEVEL"],
      ["an extent nobody knows", `${CUA_BAC},half`, "2 extent BAD_EXTENT"],
      ["no old code", ",Phường Cửa Bắc,13669,Phường Nam Định,full", "2 old_code MISSING_CODE"],
    ])("reports %s, and stores nothing", async (_, row, fault) => {
      const report = await run(BARE, [row]);

      expect(report.faults.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([fault]);
      expect(report.committed).toBe(false);
      expect(await stored()).toEqual([]);
      expect(await events()).toEqual([]);
    });

    it("reports the whole of an area going to two, one link twice, and a successor beside none", async () => {
      const both = await run(BARE, [`${XA_QUANG_TRUNG},full`, "13768,Xã Quang Trung,14500,Xã Kim Sơn,partial"]);
      const twice = await run(BARE, [`${CUA_BAC},full`, `${CUA_BAC},full`]);
      const none = await run(OURS, [`${CUA_BAC},,FULL,,,,CERTAIN,,`, "13669,Phường Cửa Bắc,,,NONE,,,,,CERTAIN,,"]);

      const codes = (report: typeof both) => report.faults.map(({ line, code }) => [line, code]);
      expect(codes(both)).toEqual([
        [2, "FULL_AND_MORE"],
        [3, "FULL_AND_MORE"],
      ]);
      expect(codes(twice)).toEqual([[3, "REPEATED_ROW"]]);
      expect(codes(none)).toEqual([
        [2, "NONE_AND_SUCCESSOR"],
        [3, "NONE_AND_SUCCESSOR"],
      ]);
      expect(await stored()).toEqual([]);
    });

    it.each([
      ["a word for the outcome", "13669,Phường Cửa Bắc,,,PERHAPS,,,,,,,", "outcome BAD_WORD"],
      ["a certainty", "13669,Phường Cửa Bắc,13669,Phường Nam Định,,FULL,,,,SURE,,", "certainty BAD_WORD"],
      ["a day", "13669,Phường Cửa Bắc,13669,Phường Nam Định,,FULL,2025-02-30,,,,,", "effective_on BAD_DAY"],
      ["a candidate's code", "13642,Phường Vị Xuyên,,,CANDIDATE,,,,,,,", "new_code MISSING_CODE"],
      [
        "a day of another end",
        "13642,Phường Vị Xuyên,13681,Phường Quang Trung,,FULL,2024-08-01,,,,,",
        "new_code CODE_NOT_THEN",
      ],
      [
        "a day before the end",
        "13768,Xã Quang Trung,13681,Phường Quang Trung,,FULL,2024-10-01,,,,,",
        "old_code NOT_ENDED",
      ],
    ])("reports %s that cannot be right", async (_, row, fault) => {
      const report = await run(OURS, [row]);

      expect(report.faults.map(({ column, code }) => `${column} ${code}`)).toEqual([fault]);
    });
  },
  async (subgraph) => {
    const file = path.join(folder, "areas.csv");
    fs.writeFileSync(file, AREAS);
    const { faults } = await runImport(subgraph.contextOf(OPERATOR), areasImport, file);
    expect(faults).toEqual([]);
  },
);
