import fs from "node:fs";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it } from "vitest";
import { legal } from "../../legal.subgraph.js";
import { relationsImport } from "../../relation/import/relations-import.js";
import { documentsImport } from "./documents-import.js";

const data = path.join(packageFolder(import.meta.dirname), "..", "..", "..", "shared", "data");

describe.skipIf(!fs.existsSync(data))("the codification (skipped where ../shared/data does not exist)", () => {
  eachEngine(legal, (subgraph) => {
    /** What an import of a file did, its faults counted by code. */
    const take = async (kind: AnyImportKind, name: string) => {
      const context = subgraph().contextOf(OPERATOR);
      const { counts, faults, rows } = await runImport(context, kind, path.join(data, name), { skipBad: true });
      const byCode = Map.groupBy(faults, ({ code }) => code);
      return { rows, counts, faults: Object.fromEntries([...byCode].map(([code, { length }]) => [code, length])) };
    };

    it("is taken whole but for the rows whose days or numbers contradict themselves, and once", async () => {
      const faults = { BAD_NUMBER: 34, EFFECTIVE_BEFORE_ISSUED: 28, NUMBER_OF_ANOTHER_YEAR: 24 };
      const documents = "d1_legal_documents_phapdien.csv";

      expect(await take(documentsImport, documents)).toEqual({
        rows: 3620,
        counts: { inserted: 3539, updated: 0, unchanged: 0 },
        faults,
      });
      expect(await take(documentsImport, documents)).toEqual({
        rows: 3620,
        counts: { inserted: 0, updated: 0, unchanged: 3539 },
        faults,
      });
    });

    it("is linked by the relations both of whose ends are there, and by no other", async () => {
      expect(await take(relationsImport, "d3_document_relations_amend.csv")).toEqual({
        rows: 1314,
        counts: { inserted: 682, updated: 0, unchanged: 0 },
        faults: { BEFORE_START: 1, UNKNOWN_DOCUMENT: 637 },
      });
      expect(await take(relationsImport, "d4_document_relations_related.csv")).toEqual({
        rows: 3774,
        counts: { inserted: 3692, updated: 0, unchanged: 0 },
        faults: { UNKNOWN_DOCUMENT: 82 },
      });
    });
  });
});
