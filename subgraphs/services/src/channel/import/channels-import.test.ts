import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { describe, expect, it } from "vitest";
import { eventsOf, everything, procedure } from "../../../test/procedure-world.js";
import { proceduresImport } from "../../procedure/import/procedures-import.js";
import { services } from "../../services.subgraph.js";
import { channelsImport } from "./channels-import.js";

const HEADER = "code,submission_method,processing_time,unit,description,fee_count,fees,fee_description,valid_from";
const MANY = Array.from({ length: 12 }, (_, at) => `SERVICE_FEE=${25_000 + at}`).join("; ");

eachEngine(
  services,
  (subgraph) => {
    const load = (lines: string[], options = {}) => importText(subgraph(), channelsImport, [HEADER, ...lines], options);
    const channels = async (on = "2026-11-23") => {
      const { data, errors } = await ask(
        subgraph(),
        `{ procedureByCode(code: "1.000001", on: "${on}") { channels(on: "${on}") { method times {
           amount unit note feeNote feeCount fees { kind amount } } } } }`,
      );
      expect(errors).toEqual([]);
      return (data!.procedureByCode as { channels: { method: string; times: Record<string, unknown>[] }[] }).channels;
    };

    it("reads several times for one way, in whatever unit, with their charges", async () => {
      const report = await load([
        "1.000001,DIRECT,7.5,WORKING_DAY,xã miền núi,2,FEE=100000; SERVICE_FEE=None,theo tỉnh,",
        "1.000001,DIRECT,15,DAY,,0,,,",
        "1.000001,ONLINE,Theo mô tả,OTHER,,,,,",
        "1.000001,POSTAL,24,HOUR,,1,PRICE_LEVEL=0,,",
      ]);

      expect(report).toMatchObject({ faults: [], counts: { inserted: 4, updated: 0, unchanged: 0 } });
      expect(report.notes).toEqual(["1 times are in OTHER: no deadline can be computed from them."]);
      const plain = { note: null, feeNote: null, feeCount: 0, fees: [] };
      expect(await channels()).toEqual([
        { method: "ONLINE", times: [{ ...plain, amount: null, unit: "OTHER", note: "Theo mô tả" }] },
        {
          method: "DIRECT",
          times: [
            {
              ...{ amount: 7.5, unit: "WORKING_DAY", note: "xã miền núi", feeNote: "theo tỉnh", feeCount: 2 },
              fees: [
                { kind: "FEE", amount: 100_000 },
                { kind: "SERVICE_FEE", amount: null },
              ],
            },
            { ...plain, amount: 15, unit: "DAY" },
          ],
        },
        {
          method: "POSTAL",
          times: [{ ...plain, amount: 24, unit: "HOUR", feeCount: 1, fees: [{ kind: "PRICE_LEVEL", amount: 0 }] }],
        },
      ]);
      expect(await eventsOf(subgraph(), procedure("1.000001"))).toHaveLength(2);
      expect((await eventsOf(subgraph(), procedure("1.000001")))[1]).toBe("ProcedureCorrected 2: channels");
    });

    it("takes a file as the whole truth of the procedures it names, once", async () => {
      const file = ["1.000001,DIRECT,10,WORKING_DAY,,1,FEE=90000,,", "1.000001,ONLINE,5,WORKING_DAY,,0,,,"];
      const first = await load(file);
      const before = await everything(subgraph());
      const again = await load(file);

      expect(first.counts).toEqual({ inserted: 0, updated: 2, unchanged: 0 });
      expect((await channels()).map(({ method, times }) => [method, times.map(({ amount }) => amount)])).toEqual([
        ["ONLINE", [5]],
        ["DIRECT", [10]],
      ]);
      expect(again.counts).toEqual({ inserted: 0, updated: 0, unchanged: 2 });
      expect(await everything(subgraph())).toEqual(before);
    });

    it("belongs to the newest edition, or to the one whose first day it names", async () => {
      await load(["1.000001,DIRECT,20,WORKING_DAY,,0,,,2021-01-01"]);

      expect((await channels("2022-01-01")).map(({ times }) => times.map(({ amount }) => amount))).toEqual([[20]]);
      expect((await channels()).map(({ times }) => times.map(({ amount }) => amount))).toEqual([[5], [10]]);
    });

    it("leaves out a charge that was cut off with the source, and says how many there are", async () => {
      const report = await load([`1.000001,DIRECT,10,WORKING_DAY,,36,${MANY.slice(0, 200)},,`]);

      expect(report.notes).toEqual(["1 times have more fees than the file lists: it is cut off there."]);
      const [time] = (await channels())[0]!.times;
      expect(time).toMatchObject({ feeCount: 36 });
      expect((time!.fees as unknown[]).length).toBe(10);
    });

    describe("refuses", () => {
      it.each([
        ["a procedure not yet imported", "1.000002,DIRECT,10,DAY,,,,,", "2 code UNKNOWN_PROCEDURE"],
        ["an edition that there is not", "1.000001,DIRECT,10,DAY,,,,,2021-01-02", "2 valid_from UNKNOWN_EDITION"],
        ["a code of the wrong form", "1.00001,DIRECT,10,DAY,,,,,", "2 code BAD_CODE"],
        ["a way that there is not", "1.000001,FAX,10,DAY,,,,,", "2 submission_method UNKNOWN_WORD"],
        ["a unit that there is not", "1.000001,DIRECT,10,WEEK,,,,,", "2 unit UNKNOWN_WORD"],
        ["no unit", "1.000001,DIRECT,10,,,,,,", "2 unit MISSING_VALUE"],
        ["a time below nothing", "1.000001,DIRECT,-3,DAY,,,,,", "2 processing_time BAD_TIME"],
        ["an absurd time", "1.000001,DIRECT,9999,WORKING_DAY,,,,,", "2 processing_time BAD_TIME"],
        ["words in days", "1.000001,DIRECT,ba ngày,DAY,,,,,", "2 processing_time BAD_TIME"],
        ["a charge of no kind", "1.000001,DIRECT,10,DAY,,1,TAX=5,,", "2 fees BAD_FEE"],
        ["a charge below nothing", "1.000001,DIRECT,10,DAY,,1,FEE=-5,,", "2 fees BAD_FEE"],
        ["charges that are not all there", "1.000001,DIRECT,10,DAY,,2,FEE=5,,", "2 fees FEE_COUNT"],
      ])("%s", async (_case, row, fault) => {
        const before = await everything(subgraph());

        expect(await load([row])).toMatchObject({ committed: false, faults: [fault] });
        expect(await everything(subgraph())).toEqual(before);
      });

      it("a row that says exactly what another says", async () => {
        const row = "1.000001,DIRECT,10,DAY,,,,,";

        expect((await load([row, "1.000001,DIRECT,10,DAY,nội tỉnh,,,,", row])).faults).toEqual([
          "4 submission_method REPEATED_ROW",
        ]);
      });
    });
  },
  async (subgraph) => {
    const row = (day: string) => `1.000001,Công bố bến xe,Đường bộ,${day},bản in`;
    const lines = ["code,name,field,valid_from,source", row("2021-01-01"), row("2026-01-16")];
    await importText(subgraph, proceduresImport, lines);
  },
);
