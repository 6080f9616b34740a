import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it, test } from "vitest";
import { done } from "../../../test/draft-world.js";
import { seeded } from "../../../test/seeded-drafts.js";
import { documentChecksImport } from "../../check/import/document-checks-import.js";
import { legal } from "../../legal.subgraph.js";
import { DraftTable } from "../draft.table.js";
import { draftActsImport } from "./draft-acts-import.js";
import { draftCommentsImport } from "./draft-comments-import.js";
import { draftOpinionsImport } from "./draft-opinions-import.js";
import { draftsImport } from "./drafts-import.js";
import { draftIdOf } from "./known-drafts.js";

const FOLDER = mkdtempSync(path.join(tmpdir(), "drafts-"));

/** Imports one row, its other cells empty. */
function importRows(subgraph: Subgraph, kind: AnyImportKind, ...rows: Record<string, string>[]) {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");
  const lines = rows.map((row) => line(kind.required.map((column) => row[column] ?? "")));
  const file = path.join(FOLDER, `${kind.kind}.csv`);
  writeFileSync(file, [line(kind.required), ...lines].join("\n"));
  return runImport(subgraph.contextOf(OPERATOR), kind, file);
}

const DRAFT = {
  key: "nam-dinh.so-noi-vu.2024.test",
  title: "Quy chế văn thư, lưu trữ",
  type: "DECISION",
  issuer_key: "nam-dinh.ubnd",
  issuer_name: "UBND tỉnh Nam Định",
  committee_key: "nam-dinh.ubnd",
  drafting_body_key: "nam-dinh.so-noi-vu",
  touches_business: "no",
  proposed_on: "2024-01-08",
  origin: "SOURCE",
  source: "a register",
};
const ACT = {
  draft_key: DRAFT.key,
  position: "1",
  kind: "COMMENTS_OPENED",
  taken_on: "2024-02-01",
  last_day: "2024-03-04",
};
const APPRAISAL = { ...ACT, position: "3", kind: "APPRAISED", taken_on: "2024-04-01", conclusion: "FIT" };
const OPEN_SEEDED = "ninh-binh.so-tai-chinh.2025.2026.31";
const COMMENT = {
  draft_key: OPEN_SEEDED,
  number: "7",
  given_on: "2026-11-12",
  author_kind: "CITIZEN",
  summary: "Góp ý.",
  origin: "SOURCE",
};
const CHECK = {
  document: "9001/2022/QĐ-UBND (UBND tỉnh Nam Định)",
  checked_on: "2022-05-05",
  outcome: "LAWFUL",
  origin: "SOURCE",
};

eachEngine(
  legal,
  (subgraph) => {
    describe("a bad row is told with its column and what is wrong", () => {
      test.each<[AnyImportKind, Record<string, string>, string, string]>([
        [draftsImport, { ...DRAFT, type: "CIRCULAR" }, "type", "INVALID_VALUE"],
        [draftsImport, { ...DRAFT, type: "RESOLUTION" }, "type", "WRONG_KIND"],
        [draftsImport, { ...DRAFT, proposed_on: "2024-02-30" }, "proposed_on", "INVALID_VALUE"],
        [draftsImport, { ...DRAFT, proposed_on: "2026-11-24" }, "proposed_on", "INVALID_VALUE"],
        [draftsImport, { ...DRAFT, due_on: "2024-01-01" }, "due_on", "BEFORE_START"],
        [draftsImport, { ...DRAFT, simplified_ground: "EMERGENCY" }, "simplified_on", "INCOMPLETE"],
        [draftsImport, { ...DRAFT, drafting_body_key: "Sở Nội vụ" }, "drafting_body_key", "INVALID_VALUE"],
        [draftActsImport, { ...ACT, draft_key: "no.such.draft" }, "draft_key", "UNKNOWN_DRAFT"],
        [draftActsImport, { ...ACT, draft_key: OPEN_SEEDED, position: "2" }, "position", "OUT_OF_ORDER"],
        [draftActsImport, { ...ACT, draft_key: OPEN_SEEDED, taken_on: "2026-01-01" }, "kind", "BEFORE_START"],
        [draftActsImport, { ...APPRAISAL, draft_key: OPEN_SEEDED }, "rigorous", "INVALID_VALUE"],
        [draftActsImport, { ...ACT, kind: "ISSUED", document: "1/1999/QĐ-UBND" }, "document", "UNKNOWN_DOCUMENT"],
        [draftCommentsImport, { ...COMMENT, given_on: "2026-11-08" }, "given_on", "NOT_OPEN"],
        [draftCommentsImport, { ...COMMENT, author_name: "Nguyễn Văn A" }, "author_name", "PERSONAL_DATA"],
        [draftCommentsImport, { ...COMMENT, answer: "ACCEPTED" }, "answered_on", "INVALID_VALUE"],
        [
          draftOpinionsImport,
          { draft_key: OPEN_SEEDED, member_office: "Chủ tịch", opinion: "AGREE", given_on: "2026-11-12" },
          "given_on",
          "NOT_ASKED",
        ],
        [documentChecksImport, { ...CHECK, outcome: "UNLAWFUL_IN_PART" }, "measures", "MISSING_VALUE"],
        [documentChecksImport, { ...CHECK, measures: "BURN" }, "measures", "INVALID_VALUE"],
        [documentChecksImport, { ...CHECK, checked_on: "2022-01-01" }, "checked_on", "BEFORE_START"],
        [documentChecksImport, { ...CHECK, document: "80/2015/QH99" }, "document", "UNKNOWN_DOCUMENT"],
      ])("%#: %o", async (kind, row, column, code) => {
        const { em } = subgraph().contextOf(OPERATOR);
        const before = await em.count(EventTable, {});

        const report = await importRows(subgraph(), kind, row);

        expect(report.faults).toContainEqual(expect.objectContaining({ line: 2, column, code }));
        expect(report.committed).toBe(false);
        expect(await em.count(EventTable, {})).toBe(before);
      });
    });

    it("a draft corrected by a file keeps what was done with it", async () => {
      await importRows(subgraph(), draftsImport, DRAFT);
      await importRows(subgraph(), draftActsImport, ACT);

      const report = await importRows(subgraph(), draftsImport, { ...DRAFT, title: "Quy chế văn thư" });

      const draft = await subgraph()
        .contextOf(OPERATOR)
        .em.findOneOrFail(DraftTable, { id: draftIdOf(DRAFT.key) });
      expect(report.counts).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
      expect(draft).toMatchObject({ title: "Quy chế văn thư", actCount: 1, publicOn: "2024-02-01" });
    });

    it("two rows of one draft are a fault", async () => {
      const { faults } = await importRows(
        subgraph(),
        draftsImport,
        { ...DRAFT, key: "twice" },
        { ...DRAFT, key: "twice" },
      );

      expect(faults).toMatchObject([{ line: 3, column: "key", code: "REPEATED_DRAFT" }]);
    });

    it("what a command recorded is not told again by a file", async () => {
      const key = "nam-dinh.so-noi-vu.2024.by-command";
      await importRows(subgraph(), draftsImport, { ...DRAFT, key });
      const input = { draftId: draftIdOf(key), on: "2024-02-01", lastDay: "2024-03-04" };
      await done(subgraph(), "openDraftForComments", input, OPERATOR);

      const { faults } = await importRows(subgraph(), draftActsImport, { ...ACT, draft_key: key });

      expect(faults).toMatchObject([{ column: "position", code: "RECORDED_OTHERWISE" }]);
    });
  },
  seeded,
);
