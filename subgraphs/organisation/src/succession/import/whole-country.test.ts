import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { type ImportOptions, runImport } from "@lienthong/kernel/service/import/run-import.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { countStatements, seedAreas } from "../../../test/areas.js";
import { areasImport } from "../../area/import/areas-import.js";
import { organisation } from "../../organisation.subgraph.js";
import { areaSuccessionsImport } from "./area-successions-import.js";

const repository = path.join(packageFolder(import.meta.dirname), "..", "..");
const data = path.join(repository, "..", "shared", "data");
const has = fs.existsSync(data);
const work = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));

type Row = Record<string, string>;
const read = (name: string): Row[] => parse(fs.readFileSync(path.join(data, name)), { columns: true });

/** The whole country in the shape of the import: its areas of today, and the communes that ended on 1 July 2025. */
function wholeCountry(): string {
  const header = "unit_code,level,type,name,parent_code,valid_from,valid_to_exclusive,start,begins";
  const seeded = new Set(["35", "36", "37"]);
  const units = read("a9_admin_units_vietnam_2026.csv").filter(
    (row) => row.level === "COMMUNE" && row.province_code !== "37",
  );
  const now = units.map((row) => [
    row.unit_code,
    row.level,
    row.type,
    row.name,
    row.province_code,
    "2025-07-01",
    "",
    "",
    "FOUNDED",
  ]);
  const old = new Map(read("a6_succession_2025_communes_all.csv").map((row) => [row.old_code, row]));
  const before = [...old.values()]
    .filter((row) => !seeded.has(row.old_province_code!))
    .map((row) => {
      const type = /^thị\s+trấn/i.test(row.old_name!) ? "Thị trấn" : row.old_name!.split(" ")[0];
      const name = `"${row.old_name}"`;
      return [row.old_code, "COMMUNE", type, name, row.old_province_code, "2025-06-30", "2025-07-01", "AT_LATEST", ""];
    });
  const file = path.join(work, "country.csv");
  fs.writeFileSync(file, `${[header, ...[...before, ...now].map((cells) => cells.join(","))].join("\n")}\n`);
  return file;
}

describe.skipIf(!has)("over the files of the whole country (skipped where ../shared/data does not exist)", () => {
  eachEngine(
    organisation,
    (subgraph) => {
      const run = (kind: AnyImportKind, file: string, options?: ImportOptions) =>
        runImport(subgraph().contextOf(OPERATOR), kind, file, options);
      const given = (name: string) => path.join(data, name);

      it("takes the versions of Nam Định as they were published, and finds every one on record", async () => {
        const report = await run(areasImport, given("a1_admin_units_namdinh_versions.csv"));

        expect(report.faults).toEqual([]);
        expect(report.counts).toEqual({ inserted: 0, updated: 0, unchanged: 274 });
      });

      it("tells the same changes as the published list of events, but for the seven codes taken over", async () => {
        const events = read("a3_admin_unit_events_namdinh_2004_2024.csv").filter(
          ({ event_kind }) => event_kind !== "CODE_RETIRED",
        );
        const fields = events.map(
          ({ unit_code, effective_date }, at) =>
            `e${at}: administrativeAreaByCode(code: "${unit_code}", on: "${effective_date}") {
              state(on: "${effective_date}") { changes } }`,
        );

        const { data } = await ask(subgraph(), `{ ${fields.join(" ")} }`);

        const areas = Object.values(data!) as { state: { changes: string[] } }[];
        const differ = events.filter(
          ({ event_kind }, at) => areas[at]!.state.changes.toSorted().join() !== event_kind!.split("+").sort().join(),
        );
        expect(events).toHaveLength(33);
        expect(differ.map(({ unit_code }) => unit_code)).toEqual([
          ...["13636", "13669", "13678", "13681", "13750", "13939", "14248"],
        ]);
      });

      it("takes the reviewed successions of Ninh Bình as they were published, and makes none of the three wrong links", async () => {
        const report = await run(areaSuccessionsImport, given("a8_succession_2025_ninhbinh_with_clause.csv"));

        expect(report.faults).toEqual([]);
        expect(report.counts).toEqual({ inserted: 0, updated: 0, unchanged: 407 });
        expect(report.notes.map((note) => note.split(";")[0])).toEqual([
          "Line 133: no link from Xã Quang Trung (13768) to Phường Nam Định (13669)",
          "Line 283: no link from Phường Tân Thành (14323) to Xã Lai Thành (14674)",
          "Line 302: no link from Xã Đông Sơn (14380) to Xã Nam Đồng (14014)",
        ]);
      });

      it("takes the whole country in seconds, and every trap of its mapping comes out as a fault", async () => {
        const file = wholeCountry();
        const areas = await run(areasImport, file);
        const links = await run(areaSuccessionsImport, given("a6_succession_2025_communes_all.csv"), { skipBad: true });

        expect(areas.faults).toEqual([]);
        expect(areas.counts).toEqual({ inserted: 12_841, updated: 0, unchanged: 0 });
        const byCode = Map.groupBy(links.faults, ({ code }) => code);
        expect(Object.fromEntries([...byCode].map(([code, faults]) => [code, faults.length]))).toEqual({
          ...{ CODE_NOT_THEN: 6, CONTRADICTS_SURER: 5, OTHER_NAME: 39 },
        });
        expect(links).toMatchObject({ committed: true, rows: 10_599 });

        const tree = await countStatements(subgraph(), "{ areaTree { depth state { fullName } parent { id } } }");
        expect(tree.data.areaTree).toHaveLength(3355);
        expect(tree.statements).toBe(1);
      }, 60_000);
    },
    seedAreas,
  );
});
