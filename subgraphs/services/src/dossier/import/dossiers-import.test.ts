import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { describe, expect, it, test } from "vitest";
import { dossier, eachEngineWithDossiers, eventsOf } from "../../../test/dossier-world.js";
import { everything } from "../../../test/procedure-world.js";
import { database } from "../../tables.js";
import { dossiersImport } from "./dossiers-import.js";

const HEAD = "code,procedure_code,body,commune,province,submission_method,acts,source";
const OLD = "013.26.01.H40";
const row = (code: string, acts: string, more: { procedure?: string; body?: string } = {}) => {
  const { procedure = "1.000894", body = "my-phuc.ubnd" } = more;
  return `${code},${procedure},${body},13726/2004-08-31,36/2004-08-31,DIRECT,"${acts}",tests`;
};
const LIFE =
  "RECEIVED@2024-05-06T08:15+07:00>2024-05-13; FORWARDED@2024-05-06; FINISHED@2024-05-10; RETURNED@2024-05-13";

eachEngineWithDossiers(({ subgraph }) => {
  const codes = async () => {
    const rows = await database(subgraph().contextOf(OPERATOR)).selectFrom("dossier").select("code").execute();
    return rows.map(({ code }) => code).sort();
  };
  const idOf = async (code: string) => {
    const found = await database(subgraph().contextOf(OPERATOR))
      .selectFrom("dossier")
      .select("id")
      .where("code", "=", code);
    return (await found.executeTakeFirstOrThrow()).id;
  };

  it("a file of dossiers is stored with the whole history, and again changes nothing", async () => {
    const lines = [HEAD, row(`${OLD}-240506-0001`, LIFE), row(`${OLD}-250630-0001`, "RECEIVED@2025-06-30")];

    expect(await importText(subgraph(), dossiersImport, lines)).toMatchObject({
      counts: { inserted: 2, updated: 0, unchanged: 0 },
      committed: true,
      faults: [],
    });
    expect((await importText(subgraph(), dossiersImport, lines)).counts).toEqual({
      inserted: 0,
      updated: 0,
      unchanged: 2,
    });
    const id = await idOf(`${OLD}-240506-0001`);
    expect(await dossier(subgraph(), id, "state receivedOn promisedOn statutoryDeadline legalRegime")).toEqual({
      state: "RETURNED",
      receivedOn: "2024-05-06",
      promisedOn: "2024-05-13",
      statutoryDeadline: "2024-05-13",
      legalRegime: "DECREE_61_2018",
    });
    expect(await eventsOf(subgraph(), id)).toEqual(["DossierImported"]);
  });

  it("a longer history of a stored dossier is a correction, a shorter one is refused", async () => {
    const code = `${OLD}-240506-0002`;
    await importText(subgraph(), dossiersImport, [HEAD, row(code, "RECEIVED@2024-05-06; FORWARDED@2024-05-06")]);
    const longer = await importText(subgraph(), dossiersImport, [
      HEAD,
      row(code, "RECEIVED@2024-05-06; FORWARDED@2024-05-06; FINISHED@2024-05-08"),
    ]);
    const shorter = await importText(subgraph(), dossiersImport, [HEAD, row(code, "RECEIVED@2024-05-06")]);

    expect(longer.counts).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
    expect(shorter.faults).toEqual(["2 acts OLDER_HISTORY"]);
    expect(await eventsOf(subgraph(), await idOf(code))).toEqual(["DossierImported", "DossierCorrected"]);
  });

  test.each<[string, string, string]>([
    ["of a body that had ended", row(`${OLD}-250701-0001`, "RECEIVED@2025-07-01"), "body BODY_ENDED"],
    [
      "of a body that was not yet there",
      row("005.27.01.H42-250630-0001", "RECEIVED@2025-06-30", { body: "phuong-nam-dinh.ubnd.2025" }),
      "body BODY_NOT_YET",
    ],
    [
      "of a body that never did it",
      row(`${OLD}-240507-0001`, "RECEIVED@2024-05-07", { body: "elsewhere.ubnd" }),
      "body BODY_WITHOUT_PROCEDURE",
    ],
    [
      "of a procedure that had ended",
      row("005.27.01.H42-250702-0001", "RECEIVED@2025-07-02", {
        procedure: "1.000689",
        body: "phuong-nam-dinh.ubnd.2025",
      }),
      "procedure_code PROCEDURE_ENDED",
    ],
    [
      "of a procedure nobody knows",
      row(`${OLD}-240507-0001`, "RECEIVED@2024-05-07", { procedure: "9.999999" }),
      "procedure_code UNKNOWN_PROCEDURE",
    ],
    ["whose code is of another day", row(`${OLD}-240507-0001`, "RECEIVED@2024-05-08"), "code CODE_OF_ANOTHER_DAY"],
    ["whose code is none", row("H40-1", "RECEIVED@2024-05-08"), "code BAD_CODE"],
    [
      "finished twice",
      row(`${OLD}-240507-0001`, "RECEIVED@2024-05-07; FINISHED@2024-05-08; FINISHED@2024-05-09"),
      "acts IMPOSSIBLE_STEP",
    ],
    [
      "completed without a request",
      row(`${OLD}-240507-0001`, "RECEIVED@2024-05-07; COMPLETED@2024-05-08"),
      "acts IMPOSSIBLE_STEP",
    ],
    [
      "finished before it was received",
      row(`${OLD}-240507-0001`, "RECEIVED@2024-05-07; FINISHED@2024-05-06"),
      "acts IMPOSSIBLE_ACT",
    ],
    ["finished tomorrow", row(`${OLD}-240507-0001`, "RECEIVED@2024-05-07; FINISHED@2026-11-24"), "acts IMPOSSIBLE_ACT"],
    ["without a history", row(`${OLD}-240507-0001`, ""), "acts MISSING_VALUE"],
    ["with a word for a history", row(`${OLD}-240507-0001`, "received"), "acts BAD_HISTORY"],
  ])("a dossier %s is refused, and with it the whole file", async (_name, bad, expected) => {
    const before = await everything(subgraph());
    const good = row(`${OLD}-240508-0001`, "RECEIVED@2024-05-08");
    const report = await importText(subgraph(), dossiersImport, [HEAD, good, bad]);

    expect([report.committed, report.faults]).toEqual([false, [`3 ${expected}`]]);
    expect(await everything(subgraph())).toEqual(before);
  });

  describe("what two rows say of one dossier", () => {
    it("is refused; with --skip-bad the first is kept", async () => {
      const twice = [HEAD, row(`${OLD}-240509-0001`, "RECEIVED@2024-05-09"), row(`${OLD}-240509-0001`, LIFE)];
      const report = await importText(subgraph(), dossiersImport, twice, { skipBad: true });

      expect(report.faults).toEqual(["3 code CODE_OF_ANOTHER_DAY"]);
      const again = [
        HEAD,
        row(`${OLD}-240510-0001`, "RECEIVED@2024-05-10"),
        row(`${OLD}-240510-0001`, "RECEIVED@2024-05-10"),
      ];
      const repeated = await importText(subgraph(), dossiersImport, again, { skipBad: true });
      expect(repeated.faults).toEqual(["3 code REPEATED_DOSSIER"]);
      expect(await codes()).toEqual(expect.arrayContaining([`${OLD}-240509-0001`, `${OLD}-240510-0001`]));
    });
  });

  it("a real applicant is never stored, a made-up one is", async () => {
    const head = `${HEAD},origin,applicant_name`;
    const of = (code: string, origin: string, name: string) => `${row(code, "RECEIVED@2024-05-13")},${origin},${name}`;
    const report = await importText(
      subgraph(),
      dossiersImport,
      [
        head,
        of(`${OLD}-240513-0001`, "SOURCE", "Người Thật"),
        of(`${OLD}-240513-0002`, "SYNTHETIC", "Người Thật"),
        of(`${OLD}-240513-0003`, "SYNTHETIC", "Người nộp 1 (mô phỏng)"),
      ],
      { skipBad: true },
    );

    expect(report.faults).toEqual(["2 applicant_name REAL_APPLICANT", "3 applicant_name REAL_APPLICANT"]);
    const id = await idOf(`${OLD}-240513-0003`);
    expect(await dossier(subgraph(), id, "origin applicant { name origin }")).toEqual({
      origin: "SYNTHETIC",
      applicant: { name: "Người nộp 1 (mô phỏng)", origin: "SYNTHETIC" },
    });
  });

  it("of a ministry's dossier the newer update is kept, whatever file comes last", async () => {
    const head = "code,source_system,procedure_code,body,acts,source,source_sequence,source_updated_at";
    const update = (sequence: string, acts: string) =>
      `G15.2024.77,G15,1.000894,my-phuc.ubnd,"${acts}",tests,${sequence},2024-05-14T08:00+07:00`;
    const imported = (line: string) => importText(subgraph(), dossiersImport, [head, line]);

    expect((await imported(update("4", "RECEIVED@2024-05-13; FINISHED@2024-05-14"))).committed).toBe(true);
    expect((await imported(update("3", "RECEIVED@2024-05-13"))).faults).toEqual(["2 source_sequence OLDER_UPDATE"]);
    expect((await imported(update("", "RECEIVED@2024-05-13"))).faults).toEqual(["2 source_sequence BAD_UPDATE"]);
  });
});
