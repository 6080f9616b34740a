import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { disciplineCasesImport } from "../case/import/discipline-cases-import.js";
import { staffComplaintsImport } from "../complaint/import/staff-complaints-import.js";
import { discipline } from "../discipline.subgraph.js";
import { dutyInspectionsImport } from "../duty-inspection/import/duty-inspections-import.js";

const MADE_UP = { origin: "SYNTHETIC", source: "test" };
const INSPECTION = {
  ...{ key: "i-1", body: "so-y-te", inspecting_body: "so-noi-vu", kind: "PLANNED", team_size: "3" },
  ...{
    opened_on: "2026-03-02",
    concluded_on: "2026-03-10",
    findings: "kind=CONDUCT remedy=yes text=Thiếu thẻ",
    ...MADE_UP,
  },
};
const COMPLAINT = {
  ...{
    key: "c-1",
    body: "so-y-te",
    handling_body: "so-y-te",
    matter: "DELAY",
    summary: "Chậm",
    received_on: "2026-03-02",
  },
  ...{ dossier_code: "000.00.15.H40-230705-0001", answered_on: "2026-03-20", is_founded: "yes", ...MADE_UP },
};
const CASE = {
  ...{ key: "d-1", official: "0055", staff_kind: "CIVIL_SERVANT", leadership: "LEADER", place_body: "so-y-te" },
  ...{ employer: "so-y-te", deciding_body: "ubnd", discovered_on: "2026-03-02", opened_on: "2026-03-04" },
  ...{ complexity: "PLAIN", reviewed_on: "2026-03-20", council_met_on: "2026-04-01", recommended_on: "2026-04-03" },
  acts: "kind=DOSSIER_DELAY committed=2025-12-01 consequence=MINOR duty=yes form=REPRIMAND text=Để quá hạn",
  stops: "reason=COMPLAINT from=2026-03-10 to=2026-03-12",
  decisions: "number=1/QĐ form=REPRIMAND decided=2026-04-06 effective=2026-04-08",
  ...MADE_UP,
};

eachEngine(discipline, (subgraph) => {
  async function importRows(kind: AnyImportKind, ...rows: Record<string, string>[]) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-import-")), "file.csv");
    fs.writeFileSync(file, `${lines.map((line) => line.join(",")).join("\n")}\n`);
    const { counts, faults } = await runImport(subgraph().contextOf(OPERATOR), kind, file);
    return { counts, faults: faults.map(({ column, code }) => `${column} ${code}`) };
  }
  const faultsOf = async (kind: AnyImportKind, ...rows: Record<string, string>[]) =>
    (await importRows(kind, ...rows)).faults;

  it.each([
    [dutyInspectionsImport, INSPECTION],
    [staffComplaintsImport, COMPLAINT],
    [disciplineCasesImport, CASE],
  ])("the same file twice is stored once", async (kind, row) => {
    expect(await importRows(kind, row)).toEqual({ counts: { inserted: 1, updated: 0, unchanged: 0 }, faults: [] });
    expect(await importRows(kind, row)).toEqual({ counts: { inserted: 0, updated: 0, unchanged: 1 }, faults: [] });
  });

  it.each([
    [{ kind: "SECRET" }, ["kind INVALID_VALUE"]],
    [{ concluded_on: "2026-03-01" }, ["concluded_on BEFORE_START"]],
    [{ findings: "kind=NOISE text=Ồn" }, ["findings INVALID_VALUE"]],
    [{ body: "Sở Y tế", team_size: "0" }, ["team_size INVALID_VALUE", "body INVALID_VALUE"]],
  ])("an inspection with %j is rejected", async (change, faults) => {
    expect((await faultsOf(dutyInspectionsImport, { ...INSPECTION, ...change })).sort()).toEqual(faults.sort());
  });

  it.each([
    [{ dossier_code: "hồ sơ" }, ["dossier_code BAD_CODE"]],
    [{ is_founded: "" }, ["is_founded MISSING_VALUE"]],
    [{ answered_on: "2026-03-01" }, ["answered_on BEFORE_START"]],
  ])("a complaint with %j is rejected", async (change, faults) => {
    expect(await faultsOf(staffComplaintsImport, { ...COMPLAINT, ...change })).toEqual(faults);
  });

  it.each([
    [{ acts: "" }, ["acts MISSING_VALUE"]],
    [{ opened_on: "2019-01-02" }, ["opened_on NO_REGIME"]],
    [{ reviewed_on: "2026-03-03" }, ["reviewed_on BEFORE_START"]],
    [{ complaint: "c-9" }, ["complaint UNKNOWN_KEY"]],
    [{ decisions: CASE.decisions.replace("REPRIMAND", "DEMOTION") }, ["decisions FORM_NOT_PROVIDED"]],
    [{ decisions: CASE.decisions.replace("2026-04-06", "2026-04-02") }, ["decisions WRONG_STEP"]],
    [{ decisions: CASE.decisions.replace("2026-04-06", "soon") }, ["decisions INVALID_VALUE"]],
  ])("a case with %j is rejected", async (change, faults) => {
    expect(await faultsOf(disciplineCasesImport, { ...CASE, ...change })).toEqual(faults);
  });

  it("a key that stands in a file twice is rejected", async () => {
    expect(await faultsOf(staffComplaintsImport, COMPLAINT, COMPLAINT)).toEqual(["key REPEATED_KEY"]);
  });
});
