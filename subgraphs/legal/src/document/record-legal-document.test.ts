import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it, test } from "vitest";
import {
  clerk,
  documentId,
  eventsOf,
  give,
  NINH_BINH,
  NINH_BINH_COMMITTEE,
  refusals,
  stranger,
} from "../../test/document-commands.js";
import { fillWithDocuments } from "../../test/fill-with-documents.js";
import { legal } from "../legal.subgraph.js";

const DECISION = {
  family: "NORMATIVE",
  type: "DECISION",
  number: "12/2026/QĐ-UBND",
  title: "Quy định phân cấp quản lý đường bộ",
  issuerId: NINH_BINH_COMMITTEE,
  issuerName: "Ủy ban nhân dân tỉnh Ninh Bình",
  dateDocument: "2026-11-02",
  firstDateEntryInForce: "2026-11-12",
  procedure: "ORDINARY",
  scope: "TERRITORIAL",
  areaIds: [NINH_BINH],
};

eachEngine(
  legal,
  (subgraph) => {
    it("a clerk records a decision of the committee, with its parts and its territory", async () => {
      const parts = [{ type: "RULES", title: "Quy định phân cấp", periodFrom: "2026-11-12" }];
      const { subject, userErrors } = await give(
        subgraph(),
        "recordLegalDocument",
        { ...DECISION, parts },
        {
          actor: clerk,
          fields: `id citation year issuerKind scope certainty source issuer { id } statusOn { state }
          parts { position type title periodFrom periodTo } issuerCompetent { verdict rule { law certainty } }
          minimumDaysKept { verdict required actual law article }`,
        },
      );

      const id = documentId("12/2026/QĐ-UBND (UBND tỉnh Ninh Bình)");
      expect(userErrors).toEqual([]);
      expect(subject).toEqual({
        id,
        citation: "12/2026/QĐ-UBND (UBND tỉnh Ninh Bình)",
        year: 2026,
        issuerKind: "PROVINCE_COMMITTEE",
        scope: "TERRITORIAL",
        certainty: "CERTAIN",
        source: "the document itself",
        issuer: { id: NINH_BINH_COMMITTEE },
        statusOn: { state: "IN_FORCE" },
        parts: [{ position: 1, type: "RULES", title: "Quy định phân cấp", periodFrom: "2026-11-12", periodTo: null }],
        issuerCompetent: { verdict: "COMPETENT", rule: { law: "64/2025/QH15", certainty: "PRESS" } },
        minimumDaysKept: { verdict: "KEPT", required: 10, actual: 10, law: "64/2025/QH15", article: "53" },
      });
      expect(await eventsOf(subgraph(), id)).toEqual([["LegalDocumentRecorded", 1]]);
    });

    it("the same number is another document in another year, and of another province", async () => {
      const directive = {
        family: "ADMINISTRATIVE",
        type: "DIRECTIVE",
        title: "Chỉ thị",
        scope: "UNSTATED",
        areaIds: [],
      };
      const of = (issuerName: string, dateDocument: string) => ({
        ...directive,
        number: "34/CT-UBND",
        issuerName,
        dateDocument,
      });

      const outcomes = [
        await give(subgraph(), "recordLegalDocument", of("UBND tỉnh Nam Định", "2022-10-07")),
        await give(subgraph(), "recordLegalDocument", of("UBND tỉnh Hà Nam", "2021-10-07")),
      ];
      const again = await refusals(
        subgraph(),
        "recordLegalDocument",
        of("Ủy ban nhân dân tỉnh Nam Định", "2021-11-08"),
      );

      expect(outcomes.map(({ userErrors }) => userErrors)).toEqual([[], []]);
      expect(again).toEqual({ subject: null, refused: ["ALREADY_EXISTS number"], leftNoTrace: true });
    });

    test.each<[string, object]>([
      ["ALREADY_EXISTS number", {}],
      ["BAD_NUMBER number", { number: "13/QĐ-UBND" }],
      ["BAD_NUMBER number", { number: "9/2026/QĐ-UBND" }],
      ["BAD_NUMBER number", { number: "13/2025/QĐ-UBND" }],
      ["WRONG_FAMILY type", { number: "13/2026/KH-UBND", type: "PLAN" }],
      ["NOT_COMPETENT issuerKind", { number: "13/2026/CT-UBND", type: "DIRECTIVE" }],
      ["NOT_COMPETENT issuerKind", { number: "13/2026/QĐ-UBND", issuerKind: "AGENCY" }],
      [
        "INVALID_VALUE dateDocument",
        { number: "13/2026/QĐ-UBND", dateDocument: "2026-11-24", firstDateEntryInForce: null },
      ],
      ["TOO_EARLY firstDateEntryInForce", { number: "13/2026/QĐ-UBND", firstDateEntryInForce: "2026-11-01" }],
      ["BEFORE_START dateNoLongerInForce", { number: "13/2026/QĐ-UBND", dateNoLongerInForce: "2026-11-12" }],
      ["MISSING_VALUE areaIds", { number: "13/2026/QĐ-UBND", areaIds: [] }],
      ["INVALID_VALUE areaIds", { number: "13/2026/QĐ-UBND", scope: "NATIONWIDE" }],
      ["INVALID_VALUE areaIds 0", { number: "13/2026/QĐ-UBND", areaIds: [NINH_BINH_COMMITTEE] }],
      ["INVALID_VALUE issuerId", { number: "13/2026/QĐ-UBND", issuerId: NINH_BINH }],
      ["MISSING_VALUE title", { number: "13/2026/QĐ-UBND", title: "  " }],
      ["MISSING_VALUE parts 0 title", { number: "13/2026/QĐ-UBND", parts: [{ type: "RULES", title: "" }] }],
    ])("refuses with %s, and writes nothing: %j", async (refused, changes) => {
      const outcome = await refusals(subgraph(), "recordLegalDocument", { ...DECISION, ...changes });

      expect(outcome).toEqual({ subject: null, refused: [refused], leftNoTrace: true });
    });

    it("refuses whoever is neither of Justice nor a clerk of the issuer", async () => {
      const outcome = await refusals(
        subgraph(),
        "recordLegalDocument",
        { ...DECISION, number: "14/2026/QĐ-UBND" },
        stranger,
      );

      expect(outcome).toEqual({ subject: null, refused: ["NOT_ALLOWED"], leftNoTrace: true });
    });

    it("a commune lost the competence from April to June 2025, and the province's chairman had none before July", async () => {
      const on = (issuerName: string, number: string, dateDocument: string) =>
        refusals(subgraph(), "recordLegalDocument", {
          family: "NORMATIVE",
          type: "DECISION",
          title: "Quyết định",
          issuerName,
          number,
          dateDocument,
        }).then(({ refused }) => refused);

      expect(await on("UBND xã Mỹ Phúc", "01/2025/QĐ-UBND", "2025-03-31")).toEqual([]);
      expect(await on("UBND xã Mỹ Phúc", "02/2025/QĐ-UBND", "2025-04-01")).toEqual(["NOT_COMPETENT issuerKind"]);
      expect(await on("UBND xã Mỹ Phúc", "03/2025/QĐ-UBND", "2025-06-30")).toEqual(["NOT_COMPETENT issuerKind"]);
      expect(await on("UBND phường Nam Định", "01/2025/QĐ-UBND", "2025-07-01")).toEqual([]);
      expect(await on("Chủ tịch UBND tỉnh Ninh Bình", "07/2025/QĐ-CTUBND", "2025-06-30")).toEqual([
        "NOT_COMPETENT issuerKind",
      ]);
      expect(await on("Chủ tịch UBND tỉnh Ninh Bình", "08/2025/QĐ-CTUBND", "2025-07-01")).toEqual([]);
    });

    it("a command sent twice records once", async () => {
      const input = { ...DECISION, number: "15/2026/QĐ-UBND", clientMutationId: "fifteen-of-2026" };

      const first = await give(subgraph(), "recordLegalDocument", input);
      const second = await give(subgraph(), "recordLegalDocument", input);

      expect(second).toEqual(first);
      expect(await eventsOf(subgraph(), String(first.subject!.id))).toEqual([["LegalDocumentRecorded", 1]]);
    });

    it("of two that record one document at once, one does and the other is told", async () => {
      const input = { ...DECISION, number: "16/2026/QĐ-UBND" };

      const outcomes = await Promise.all([1, 2].map(() => give(subgraph(), "recordLegalDocument", input)));

      const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
      expect(outcomes.filter(({ subject }) => subject !== null)).toHaveLength(1);
      expect(["CONFLICT", "ALREADY_EXISTS"]).toContain(codes[0]);
      expect(await eventsOf(subgraph(), documentId("16/2026/QĐ-UBND (UBND tỉnh Ninh Bình)"))).toHaveLength(1);
    });

    it("a gazette is recorded after the issue, once", async () => {
      const input = { documentId: documentId("12/2026/QĐ-UBND (UBND tỉnh Ninh Bình)"), gazetteNumber: "145+146" };
      const early = await refusals(subgraph(), "recordGazette", { ...input, gazetteOn: "2026-11-01" });
      const done = await give(
        subgraph(),
        "recordGazette",
        { ...input, gazetteOn: "2026-11-10" },
        {
          actor: clerk,
          fields: "gazetteNumber gazetteOn",
        },
      );
      const again = await refusals(subgraph(), "recordGazette", { ...input, gazetteOn: "2026-11-10" });
      const strange = await refusals(subgraph(), "recordGazette", { ...input, gazetteOn: "2026-11-11" }, stranger);
      const missing = await refusals(subgraph(), "recordGazette", {
        ...input,
        documentId: "x",
        gazetteOn: "2026-11-10",
      });

      expect(done).toEqual({ subject: { gazetteNumber: "145+146", gazetteOn: "2026-11-10" }, userErrors: [] });
      expect([early, again, strange, missing].map(({ refused, leftNoTrace }) => [...refused, leftNoTrace])).toEqual([
        ["BEFORE_DECISION gazetteOn", true],
        ["ALREADY_DONE", true],
        ["NOT_ALLOWED", true],
        ["NOT_FOUND documentId", true],
      ]);
      expect(await eventsOf(subgraph(), input.documentId)).toEqual([
        ["LegalDocumentRecorded", 1],
        ["LegalDocumentGazetted", 2],
      ]);
    });

    it("a day that is none and a type that is none are errors of the request", async () => {
      const answer = await ask(
        subgraph(),
        `mutation ($input: RecordLegalDocumentInput!) { recordLegalDocument(input: $input) { userErrors { code } } }`,
        { input: { ...DECISION, clientMutationId: "a-day-that-is-none", dateDocument: "2026-02-30" } },
        clerk,
      );

      expect(answer.errors[0]).toContain('"2026-02-30" is not a day');
    });
  },
  fillWithDocuments,
);
