import { stableId } from "@lienthong/kernel/domain/id.js";
import { describe, expect, it, test } from "vitest";
import {
  chairman,
  citizen,
  clerk,
  command,
  eachEngineInTime,
  eventsOf,
  justice,
  refused,
} from "../../test/draft-world.js";
import { seeded } from "../../test/seeded-drafts.js";
import { DocumentCheckTable } from "./document-check.table.js";

const MARKETS = stableId("LegalDocument", "9001/2026/QĐ-UBND (UBND tỉnh Ninh Bình)");
const DIRECTIVE = stableId("LegalDocument", "34/CT-UBND (UBND tỉnh Nam Định, 2021)");
const check = { documentId: MARKETS, outcome: "LAWFUL", measures: [], on: "2026-10-01" };
const review = { documentId: MARKETS, ground: "SUPERIOR_TEXT", outcome: "AMEND", note: "Luật mới.", on: "2026-10-01" };

eachEngineInTime(({ subgraph }) => {
  describe("a check is refused", () => {
    test.each([
      ["of no document", { documentId: stableId("LegalDocument", "none") }, justice, "NOT_FOUND", "documentId"],
      ["by the drafting body", {}, clerk, "NOT_ALLOWED", "documentId"],
      ["by the chairman", {}, chairman, "NOT_ALLOWED", "documentId"],
      ["of an administrative document", { documentId: DIRECTIVE }, justice, "WRONG_KIND", "documentId"],
      ["tomorrow", { on: "2026-11-24" }, justice, "INVALID_VALUE", "on"],
      ["before the issue", { on: "2026-05-10" }, justice, "BEFORE_START", "on"],
      ["with measures against a lawful document", { measures: ["REPEAL"] }, justice, "INVALID_VALUE", "measures"],
      ["without measures", { outcome: "UNLAWFUL_IN_WHOLE" }, justice, "MISSING_VALUE", "measures"],
      [
        "without a word on what is unlawful",
        { outcome: "UNLAWFUL_IN_WHOLE", measures: ["REPEAL"] },
        justice,
        "MISSING_VALUE",
        "finding",
      ],
    ])("%s", async (_, change, actor, code, field) => {
      const outcome = await refused(subgraph(), "checkIssuedDocument", { ...check, ...change }, actor);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });
  });

  describe("a review is refused", () => {
    test.each([
      ["of no document", { documentId: stableId("LegalDocument", "none") }, justice, "NOT_FOUND", "documentId"],
      ["by a citizen", {}, citizen, "NOT_ALLOWED", "documentId"],
      ["of an administrative document", { documentId: DIRECTIVE }, justice, "WRONG_KIND", "documentId"],
      ["without reasons", { note: " " }, justice, "MISSING_VALUE", "note"],
      ["before the issue", { on: "2026-05-10" }, justice, "BEFORE_START", "on"],
    ])("%s", async (_, change, actor, code, field) => {
      const outcome = await refused(subgraph(), "reviewIssuedDocument", { ...review, ...change }, actor);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });
  });

  it("a document is checked by Justice once a day, and each check has its event", async () => {
    const first = await command(subgraph(), "checkIssuedDocument", check, justice);
    const again = await refused(subgraph(), "checkIssuedDocument", check, justice);

    const { em } = subgraph().contextOf(justice);
    const row = await em.findOneOrFail(DocumentCheckTable, { documentId: MARKETS, checkedOn: "2026-10-01" as never });
    expect(first.userErrors).toEqual([]);
    expect(row).toMatchObject({ outcome: "LAWFUL", measures: "", finding: null, bodyId: justice.organisationId });
    expect(again).toMatchObject({ code: "ALREADY_DONE", field: ["on"], leftNoTrace: true });
    expect(await eventsOf(subgraph(), row.id)).toEqual(["DocumentChecked"]);
  });

  it("a document is reviewed by the body that wrote it", async () => {
    const first = await command(subgraph(), "reviewIssuedDocument", review, clerk);
    const again = await refused(subgraph(), "reviewIssuedDocument", { ...review, outcome: "KEEP" }, justice);

    expect(first).toEqual({ subject: { id: MARKETS }, userErrors: [] });
    expect(again).toMatchObject({ code: "ALREADY_DONE", field: ["on"], leftNoTrace: true });
  });
}, seeded);
