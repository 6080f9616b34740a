import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { describe, expect, it, test } from "vitest";
import {
  COMMUNE,
  clerk,
  done,
  dossier,
  eachEngineWithDossiers,
  eventsOf,
  oldClerk,
  receipt,
  WARD,
} from "../../../../test/dossier-world.js";
import { everything } from "../../../../test/procedure-world.js";
import { recountStatistics } from "../../../statistics/recount/recount-statistics.js";
import { transfersImport } from "./transfers-import.js";

const HEAD = "from_body,to_body,effective_on,procedures,decision,source";
const ALL = "my-phuc.ubnd,phuong-nam-dinh.ubnd.2025,2025-07-01,,1674/NQ-UBTVQH15,tests";

eachEngineWithDossiers(({ subgraph, setTime }) => {
  describe("a file of transfers is refused", () => {
    test.each([
      ["without the other body", "my-phuc.ubnd,,2025-07-01,,1674/NQ-UBTVQH15,tests", "to_body MISSING_VALUE"],
      ["to the same body", "my-phuc.ubnd,my-phuc.ubnd,2025-07-01,,1674/NQ-UBTVQH15,tests", "to_body SELF_REFERENCE"],
      ["on no day", "my-phuc.ubnd,a.ubnd,2025-02-30,,1674/NQ-UBTVQH15,tests", "effective_on BAD_DATE"],
      ["on a day to come", "my-phuc.ubnd,a.ubnd,2027-01-01,,1674/NQ-UBTVQH15,tests", "effective_on INVALID_VALUE"],
      ["by no document", "my-phuc.ubnd,a.ubnd,2025-07-01,,the merger,tests", "decision BAD_NUMBER"],
      ["of what is no code", "my-phuc.ubnd,a.ubnd,2025-07-01,1.0008,1674/NQ-UBTVQH15,tests", "procedures BAD_CODE"],
      [
        "of a procedure nobody knows",
        "my-phuc.ubnd,a.ubnd,2025-07-01,9.999999,1674/NQ-UBTVQH15,tests",
        "procedures UNKNOWN_PROCEDURE",
      ],
      ["that has a row twice", ALL, "from_body REPEATED_ROW"],
    ])("%s", async (_name, bad, expected) => {
      setTime("2026-11-23");
      const before = await everything(subgraph());
      const report = await importText(subgraph(), transfersImport, [HEAD, ALL, bad]);

      expect([report.committed, report.faults]).toEqual([false, [`3 ${expected}`]]);
      expect(await everything(subgraph())).toEqual(before);
    });
  });

  it("a file of transfers moves what is open, and again changes nothing", async () => {
    setTime("2025-06-27");
    const old = { ...receipt, bodyId: COMMUNE, bodyCode: "013.26.01.H40" };
    const id = await done(subgraph(), "receiveDossier", old, oldClerk);
    setTime("2026-11-23");

    const first = await importText(subgraph(), transfersImport, [HEAD, ALL]);
    const second = await importText(subgraph(), transfersImport, [HEAD, ALL]);
    expect([first.counts, second.counts]).toEqual([
      { inserted: 1, updated: 0, unchanged: 0 },
      { inserted: 0, updated: 0, unchanged: 1 },
    ]);
    expect(await dossier(subgraph(), id, "responsibleOrganisation { id }")).toEqual({
      responsibleOrganisation: { id: WARD },
    });
    expect(await eventsOf(subgraph(), id)).toEqual(["DossierReceived", "DossierTransferred"]);
  });

  it("a dossier that passes twice by one file is counted where it ends", async () => {
    setTime("2026-08-20");
    const id = await done(subgraph(), "receiveDossier", receipt, clerk);
    setTime("2026-11-23");
    const onwards = [
      "phuong-nam-dinh.ubnd.2025,ninh-binh.ubnd.2025,2026-09-01,,99/QĐ-UBND (2026),tests",
      "ninh-binh.ubnd.2025,nam-dinh.trung-tam,2026-10-01,,100/QĐ-UBND (2026),tests",
    ];

    expect((await importText(subgraph(), transfersImport, [HEAD, ...onwards])).counts.inserted).toBe(2);
    expect(await eventsOf(subgraph(), id)).toEqual(["DossierReceived", "DossierTransferred", "DossierTransferred"]);
    const reports = await recountStatistics.check(subgraph().contextOf(OPERATOR));
    expect(reports.map(({ differing }) => differing)).toEqual([0, 0]);
  });
});
