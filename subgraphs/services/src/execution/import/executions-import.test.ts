import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, it } from "vitest";
import { carriedOut, fillWithLawyers } from "../../../test/lawyers.js";
import { body, everything } from "../../../test/procedure-world.js";
import { services } from "../../services.subgraph.js";
import { executionsImport } from "./executions-import.js";

const HEADER = "procedure_code,organisation_key,valid_from,valid_to,processing_time,unit,certainty,source";
const OLD = body("nam-dinh.so-tu-phap");

eachEngine(
  services,
  (subgraph) => {
    const load = (...lines: string[]) => importText(subgraph(), executionsImport, [HEADER, ...lines]);

    it("tells the past of a body from before the first edition on record, with the times of the nearest", async () => {
      const file = [
        "1.002010,nam-dinh.so-tu-phap,2021-01-01,2025-07-01,,,INFERRED,chức năng",
        "1.002032,nam-dinh.so-tu-phap,2021-01-01,2025-07-01,2.5,WORKING_DAY,CERTAIN,bản in",
      ];
      const first = await load(...file);
      const before = await everything(subgraph());

      expect(first).toMatchObject({ faults: [], counts: { inserted: 2, updated: 0, unchanged: 0 } });
      expect((await load(...file)).counts).toEqual({ inserted: 0, updated: 0, unchanged: 2 });
      expect(await everything(subgraph())).toEqual(before);
      expect(await carriedOut(subgraph(), OLD, "2021-10-07")).toEqual([
        {
          ...{
            validFrom: "2021-01-01",
            validTo: "2025-07-01",
            procedure: { code: "1.002010" },
            organisation: { id: OLD },
          },
          ownTime: null,
          statutoryTimes: [
            { amount: 7, unit: "WORKING_DAY" },
            { amount: 12, unit: "WORKING_DAY" },
          ],
        },
        {
          ...{
            validFrom: "2021-01-01",
            validTo: "2025-07-01",
            procedure: { code: "1.002032" },
            organisation: { id: OLD },
          },
          ...{ ownTime: { amount: 2.5 }, statutoryTimes: [{ amount: 2.5, unit: "WORKING_DAY" }] },
        },
      ]);
      expect(await carriedOut(subgraph(), OLD, "2025-07-01")).toEqual([]);
    });

    it.each([
      ["an unknown procedure", ["1.999999,nam-dinh.ubnd,2021-01-01,,,,,x"], ["2 procedure_code UNKNOWN_PROCEDURE"]],
      [
        "an end before the beginning",
        ["1.002010,nam-dinh.ubnd,2021-01-01,2021-01-01,,,,x"],
        ["2 valid_to ENDS_BEFORE_START"],
      ],
      ["a time without its number", ["1.002010,nam-dinh.ubnd,2021-01-01,,,DAY,,x"], ["2 processing_time BAD_TIME"]],
      ["no source", ["1.002010,nam-dinh.ubnd,2021-01-01,,,,,"], ["2 source MISSING_VALUE"]],
      ["days that are on record already", ["1.002010,nam-dinh.so-tu-phap,2025-06-30,,,,,x"], ["2 valid_from OVERLAPS"]],
      [
        "two rows of the same days",
        ["1.002010,nam-dinh.ubnd,2021-01-01,,,,,x", "1.002010,nam-dinh.ubnd,2022-01-01,,,,,x"],
        ["3 valid_from OVERLAPS"],
      ],
    ])("refuses %s", async (_case, lines, faults) => {
      const before = await everything(subgraph());

      expect(await load(...lines)).toMatchObject({ committed: false, faults });
      expect(await everything(subgraph())).toEqual(before);
    });
  },
  fillWithLawyers,
);
