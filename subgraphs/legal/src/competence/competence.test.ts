import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it, test } from "vitest";
import { fillWithDocuments } from "../../test/fill-with-documents.js";
import { legal } from "../legal.subgraph.js";

eachEngine(
  legal,
  (subgraph) => {
    test.each([
      ["COMMUNE_COMMITTEE", "DECISION", "2025-03-31", "COMPETENT", "80/2015/QH13"],
      ["COMMUNE_COMMITTEE", "DECISION", "2025-04-01", "NOT_COMPETENT", "64/2025/QH15"],
      ["COMMUNE_COMMITTEE", "DECISION", "2025-06-30", "NOT_COMPETENT", "64/2025/QH15"],
      ["COMMUNE_COUNCIL", "RESOLUTION", "2025-07-01", "COMPETENT", "87/2025/QH15"],
      ["DISTRICT_COMMITTEE", "DECISION", "2025-06-30", "COMPETENT", "64/2025/QH15"],
      ["DISTRICT_COMMITTEE", "DECISION", "2025-07-01", "NOT_COMPETENT", "64/2025/QH15"],
      ["PROVINCE_CHAIRMAN", "DECISION", "2025-06-30", "NOT_COMPETENT", "64/2025/QH15"],
      ["PROVINCE_CHAIRMAN", "DECISION", "2025-07-01", "COMPETENT", "87/2025/QH15"],
      ["PROVINCE_COMMITTEE", "DECISION", "2021-10-07", "COMPETENT", "80/2015/QH13"],
      ["PROVINCE_COMMITTEE", "DIRECTIVE", "2021-10-07", "NOT_COMPETENT", "80/2015/QH13"],
      ["GOVERNMENT", "RESOLUTION", "2025-03-31", "NOT_COMPETENT", "80/2015/QH13"],
      ["GOVERNMENT", "RESOLUTION", "2025-04-01", "COMPETENT", "64/2025/QH15"],
      ["MINISTRY", "CIRCULAR", "2026-04-29", "COMPETENT", "64/2025/QH15"],
      ["JOINT", "JOINT_CIRCULAR", "2020-01-01", "UNKNOWN", "80/2015/QH13"],
    ])("of %s for a normative %s on %s: %s by %s", async (issuerKind, type, on, verdict, law) => {
      const answer = await ask(
        subgraph(),
        `{ competence(issuerKind: ${issuerKind}, type: ${type}, on: "${on}") { verdict rule { law } } }`,
      );

      expect(answer.data).toEqual({ competence: { verdict, rule: { law } } });
    });

    it("is unknown before the law of 2015 had effect, and asked for today unless a day is given", async () => {
      const answer = await ask(
        subgraph(),
        `{ before: competence(issuerKind: GOVERNMENT, type: DECREE, on: "2016-06-30") { verdict rule { law } }
           now: competence(issuerKind: PROVINCE_CHAIRMAN, type: DECISION) {
             verdict rule { law article validFrom validTo source certainty } } }`,
      );

      expect(answer.data).toEqual({
        before: { verdict: "UNKNOWN", rule: null },
        now: {
          verdict: "COMPETENT",
          rule: {
            law: "87/2025/QH15",
            article: "1",
            validFrom: "2025-07-01",
            validTo: null,
            source: "cathai.haiphong.gov.vn",
            certainty: "PRESS",
          },
        },
      });
    });

    it("tells of laws and decrees whether the days before their effect were enough", async () => {
      const answer = await ask(
        subgraph(),
        `{ kept: legalDocumentByCitation(citation: "61/2018/NĐ-CP") { minimumDaysKept { verdict required actual law } }
           quick: legalDocumentByCitation(citation: "234/2026/NĐ-CP") { minimumDaysKept { verdict required actual law } }
           old: legalDocumentByCitation(citation: "63/2010/NĐ-CP") { minimumDaysKept { verdict required actual law } } }`,
      );

      expect(answer.data).toEqual({
        kept: { minimumDaysKept: { verdict: "KEPT", required: 45, actual: 59, law: "80/2015/QH13" } },
        quick: { minimumDaysKept: { verdict: "UNKNOWN", required: 45, actual: 5, law: "64/2025/QH15" } },
        old: { minimumDaysKept: { verdict: "UNKNOWN", required: null, actual: 128, law: null } },
      });
    });
  },
  fillWithDocuments,
);
