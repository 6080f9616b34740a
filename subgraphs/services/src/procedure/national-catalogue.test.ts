import fs from "node:fs";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it } from "vitest";
import { countStatements, everything } from "../../test/procedure-world.js";
import { channelsImport } from "../channel/import/channels-import.js";
import { services } from "../services.subgraph.js";
import { evidencesImport } from "./import/evidences-import.js";
import { legalBasisImport } from "./import/legal-basis-import.js";
import { outputsImport } from "./import/outputs-import.js";
import { proceduresImport } from "./import/procedures-import.js";

const data = path.join(packageFolder(import.meta.dirname), "..", "..", "..", "shared", "data");
const FILES = [
  [proceduresImport, "c1_tthc_catalog_national_2026-07-18.csv"],
  [proceduresImport, "c2_tthc_details.csv"],
  [channelsImport, "c3_tthc_channels.csv"],
  [legalBasisImport, "c4_tthc_legal_basis.csv"],
  [evidencesImport, "c5_tthc_dossier_components.csv"],
  [outputsImport, "c6_tthc_results.csv"],
] as const;

describe.skipIf(!fs.existsSync(data))(
  "over the national catalogue (skipped where ../shared/data does not exist)",
  () => {
    eachEngine(services, (subgraph) => {
      const load = async (files: readonly (typeof FILES)[number][], skipBad: boolean) => {
        const reports = [];
        for (const [kind, file] of files) {
          const context = subgraph().contextOf(OPERATOR);
          const { counts, faults, notes, committed } = await runImport(context, kind, path.join(data, file), {
            skipBad,
          });
          const codes = [...Map.groupBy(faults, ({ code }) => code)].map(([code, list]) => `${list.length} ${code}`);
          reports.push({ counts: Object.values(counts), faults: codes, notes, committed });
        }
        return reports;
      };

      it("refuses the catalogue as it is, for a code of two procedures and three codes of no form", async () => {
        const [catalogue] = await load(FILES.slice(0, 1), false);

        expect(catalogue).toMatchObject({ committed: false, faults: ["2 CODE_OF_SEVERAL", "3 BAD_CODE"] });
      }, 60_000);

      it("takes all good rows, and tells of each that it leaves", async () => {
        const reports = await load(FILES, true);

        expect(reports.map(({ counts, faults }) => ({ counts, faults }))).toEqual([
          { counts: [5665, 0, 0], faults: ["2 CODE_OF_SEVERAL", "3 BAD_CODE"] },
          { counts: [0, 502, 0], faults: [] },
          { counts: [2062, 0, 0], faults: ["9 REPEATED_ROW"] },
          { counts: [4359, 0, 0], faults: ["5 REPEATED_ROW"] },
          { counts: [3493, 0, 0], faults: ["3 REPEATED_ROW", "8 MISSING_VALUE"] },
          { counts: [649, 0, 0], faults: [] },
        ]);
        expect(reports.map(({ notes }) => notes)).toEqual([
          [
            "1 procedures name no body that promulgates them.",
            "5665 procedures have no day: they are known from the day of the import at the latest.",
          ],
          [
            "430 procedures are partly online without the reason Decree 224/2026/NĐ-CP, Art. 14, wants.",
            "17 procedures name a body by a code that follows no scheme; it is kept as text.",
          ],
          [
            "283 times are in OTHER: no deadline can be computed from them.",
            "15 times have more fees than the file lists: it is cut off there.",
          ],
          expect.any(Array),
          ["652 components ask for neither an original nor a copy: most are headings."],
          [],
        ]);
      }, 60_000);

      it("changes nothing when all files come again", async () => {
        const before = await everything(subgraph());
        const reports = await load(FILES, true);

        expect(reports.map(({ counts }) => counts)).toEqual([
          [0, 0, 5665],
          [0, 0, 502],
          [0, 0, 2062],
          [0, 0, 4359],
          [0, 0, 3493],
          [0, 0, 649],
        ]);
        expect(await everything(subgraph())).toEqual(before);
      }, 90_000);

      it("answers over the whole catalogue as over a page of it", async () => {
        const { data: found, errors } = await ask(
          subgraph(),
          `{ khaiSinh: procedures(query: "thu tuc dang ky khai sinh", first: 100) { edges { node { code } } }
           procedureByCode(code: "1.000080.01") { name levels cases { code time { amount unit } }
             channels { method times { amount unit } } evidences { name } outputs { code }
             promulgator { name codeScheme } legalBasis { text } publicationDecision { number decidedOn } } }`,
        );
        const { statements } = await countStatements(
          subgraph(),
          `{ procedures(first: 100, legalBasis: "31/2024/QH15") { edges { node { name
           channels { times { amount fees { amount } } } legalBasis { document { citation } } } } } }`,
        );

        expect(errors).toEqual([]);
        expect((found!.khaiSinh as { edges: unknown[] }).edges).toHaveLength(14);
        expect(found!.procedureByCode).toMatchObject({
          ...{ levels: ["COMMUNE"], cases: [{ code: "1.000080.01", time: { amount: 12, unit: "WORKING_DAY" } }] },
          channels: ["ONLINE", "DIRECT", "POSTAL"].map((method) => ({ method, times: [{ amount: 7, unit: "OTHER" }] })),
          ...{ outputs: [{ code: "KQ.G15.000033" }], promulgator: { name: "Bộ Tư pháp", codeScheme: "QD_20_2020" } },
          publicationDecision: { number: "163/QĐ-BTP", decidedOn: "2026-01-16" },
        });
        expect(statements).toBe(5);
      });
    });
  },
);
