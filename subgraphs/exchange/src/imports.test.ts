import fs from "node:fs";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, test } from "vitest";
import { exchange } from "./exchange.subgraph.js";
import { imports } from "./imports.js";

const SEED = path.join(packageFolder(import.meta.dirname), "seed");
const linesOf = (kind: string) =>
  fs
    .readFileSync(path.join(SEED, `${kind}.csv`), "utf8")
    .trimEnd()
    .split("\n");
const kindOf = (name: string) => imports.find(({ kind }) => kind === name)!;

eachEngine(
  exchange,
  (subgraph) => {
    test.each(imports.map(({ kind }) => kind))(
      "the seed's %s are all made up, and again change nothing",
      async (kind) => {
        const lines = linesOf(kind);

        const { counts, faults } = await importText(subgraph(), kindOf(kind), lines);

        expect(lines.slice(1).every((line) => line.includes(",SYNTHETIC,SYNTHETIC: "))).toBe(true);
        expect({ counts, faults }).toEqual({
          counts: { inserted: 0, updated: 0, unchanged: lines.length - 1 },
          faults: [],
        });
      },
    );

    test.each<[string, string, string]>([
      ["partners", "x,,new-client,,Phòng,2026-01-01,SYNTHETIC,s", "name INVALID_VALUE"],
      ["partners", "x,Tên,a client,,Phòng,2026-01-01,SYNTHETIC,s", "client_id INVALID_VALUE"],
      ["partners", "x,Tên,sample-partner,,Phòng,2026-01-01,SYNTHETIC,s", "client_id ALREADY_EXISTS"],
      ["partners", "x,Tên,new-client,Sở Y tế,Phòng,2026-01-01,SYNTHETIC,s", "organisation_key INVALID_VALUE"],
      ["data-grants", "x,none,Dossier,,47/2020/NĐ-CP,,CERTAIN,2026-01-01,,SYNTHETIC,s", "partner_key UNKNOWN_KEY"],
      [
        "data-grants",
        "x,thue,DisciplineCase,,47/2020/NĐ-CP,,CERTAIN,2026-01-01,,SYNTHETIC,s",
        "record_types INVALID_VALUE",
      ],
      ["data-grants", "x,thue,Dossier,,34/CT-UBND,,CERTAIN,2026-01-01,,SYNTHETIC,s", "citation BAD_NUMBER"],
      ["data-grants", "x,thue,Dossier,,47/2020/NĐ-CP,,CERTAIN,2025-01-01,,SYNTHETIC,s", "valid_from BEFORE_START"],
      ["data-grants", "x,sample,Dossier,,47/2020/NĐ-CP,,CERTAIN,2026-01-01,,SYNTHETIC,s", "valid_from OVERLAPS"],
    ])("of %s the row %s is rejected: %s", async (kind, row, fault) => {
      const { committed, faults } = await importText(subgraph(), kindOf(kind), [linesOf(kind)[0]!, row]);

      expect({ committed, faults }).toEqual({ committed: false, faults: [`2 ${fault}`] });
    });

    test("a key, and a client, may stand in a file once", async () => {
      const row = "x,Tên,new-client,,Phòng,2026-01-01,SYNTHETIC,s";

      const { faults } = await importText(subgraph(), kindOf("partners"), [linesOf("partners")[0]!, row, row]);

      expect(faults).toEqual(["3 key REPEATED_KEY", "3 client_id REPEATED_KEY"]);
    });
  },
  seedOnce,
);
