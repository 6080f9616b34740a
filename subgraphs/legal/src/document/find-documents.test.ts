import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it, test } from "vitest";
import { documentId, give, NAM_DINH_COMMITTEE } from "../../test/document-commands.js";
import { fillWithDocuments } from "../../test/fill-with-documents.js";
import { legal } from "../legal.subgraph.js";

const DIRECTIVE = "34/CT-UBND (UBND tỉnh Nam Định, 2021)";

type Page = { edges: { node: { citation: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

eachEngine(
  legal,
  (subgraph) => {
    /** The citations of a page of documents. */
    const list = async (filter: string, variables = {}, head = "") => {
      const query = `${head}{ legalDocuments(${filter}) { edges { node { citation } } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors } = await ask(subgraph(), query, variables);
      expect(errors).toEqual([]);
      return (data!.legalDocuments as Page).edges.map(({ node }) => node.citation);
    };

    it("finds a document by its id, with all that was recorded of it", async () => {
      const answer = await ask(
        subgraph(),
        `{ legalDocument(id: "${documentId(DIRECTIVE)}") { __typename id citation family type number year issuerName issuerKind
           issuer { id } dateDocument title firstDateEntryInForce dateNoLongerInForce procedure gazetteNumber gazetteOn
           scope source certainty parts { title } issuerCompetent { verdict rule { law } } minimumDaysKept { verdict } }
           nothing: legalDocument(id: "LegalDocument_0") { id } }`,
      );

      expect(answer.errors).toEqual([]);
      expect(answer.data).toEqual({
        legalDocument: {
          __typename: "LegalDocument",
          id: documentId(DIRECTIVE),
          citation: DIRECTIVE,
          family: "ADMINISTRATIVE",
          type: "DIRECTIVE",
          number: "34/CT-UBND",
          year: 2021,
          issuerName: "Chủ tịch UBND tỉnh Nam Định",
          issuerKind: "PROVINCE_CHAIRMAN",
          issuer: { id: expect.stringMatching(/^Organisation_/) },
          dateDocument: "2021-10-07",
          title:
            "Đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước tỉnh Nam Định giai đoạn 2021-2030",
          firstDateEntryInForce: null,
          dateNoLongerInForce: null,
          procedure: "UNKNOWN",
          gazetteNumber: null,
          gazetteOn: null,
          scope: "TERRITORIAL",
          source: "Báo Nam Định, 14 October 2021",
          certainty: "PRESS",
          parts: [],
          issuerCompetent: { verdict: "UNKNOWN", rule: null },
          minimumDaysKept: { verdict: "UNKNOWN" },
        },
        nothing: null,
      });
    });

    it("a programme attached to a decision is a part of it and no document", async () => {
      const answer = await ask(
        subgraph(),
        `{ legalDocumentByCitation(citation: "2084/QĐ-UBND (2021)") { type
           parts { position type title periodFrom periodTo certainty } } }`,
      );

      expect(answer.data).toEqual({
        legalDocumentByCitation: {
          type: "DECISION",
          parts: [
            {
              position: 1,
              type: "PROGRAMME",
              title: "Chương trình tổng thể CCHC nhà nước tỉnh Nam Định giai đoạn 2021-2030",
              periodFrom: "2021-01-01",
              periodTo: "2031-01-01",
              certainty: "INFERRED",
            },
          ],
        },
      });
    });

    test.each([
      [DIRECTIVE, DIRECTIVE],
      ["34/CT-UBND (Chủ tịch Ủy ban nhân dân tỉnh Nam Định, 2021)", DIRECTIVE],
      ["61/2018/NĐ-CP", "61/2018/NĐ-CP"],
      ["Nghị định số 61/2018/nd-cp", "61/2018/NĐ-CP"],
      ["76/NQ-CP", "76/NQ-CP (2021)"],
      ["34/CT-UBND (UBND tỉnh Hà Nam, 2021)", null],
      ["34/CT-UBND (2022)", null],
      ["61/2019/NĐ-CP", null],
      ["Luật Đất đai", null],
    ])("the citation %j fits %s", async (text, citation) => {
      const answer = await ask(
        subgraph(),
        `query ($text: String!) { legalDocumentByCitation(citation: $text) { citation } }`,
        { text },
      );

      expect(answer.data).toEqual({ legalDocumentByCitation: citation === null ? null : { citation } });
    });

    it("a number of several documents is none of them by citation, and all of them in the list", async () => {
      await give(subgraph(), "recordLegalDocument", {
        family: "ADMINISTRATIVE",
        type: "DIRECTIVE",
        number: "34/CT-UBND",
        title: "Chỉ thị",
        issuerName: "UBND tỉnh Hà Nam",
        dateDocument: "2021-05-04",
      });
      const answer = await ask(
        subgraph(),
        `query ($reps: [_Any!]!) {
           one: legalDocumentByCitation(citation: "34/CT-UBND") { citation }
           all: legalDocumentsByNumber(number: "34/ct-ubnd") { citation }
           ofProvince: legalDocumentsByNumber(number: "34/CT-UBND", issuer: "UBND tỉnh Hà Nam") { citation }
           ofYear: legalDocumentsByNumber(number: "34/CT-UBND", year: 2020) { citation }
           _entities(representations: $reps) { ... on LegalDocument { citation title } } }`,
        {
          reps: ["34/CT-UBND", DIRECTIVE, "104/2022/NĐ-CP", "80/2015/QH13"].map((citation) => ({
            __typename: "LegalDocument",
            citation,
          })),
        },
      );

      const haNam = { citation: "34/CT-UBND (UBND tỉnh Hà Nam, 2021)" };
      expect(answer.errors).toEqual([]);
      expect(answer.data).toEqual({
        one: null,
        all: [{ citation: DIRECTIVE }, haNam],
        ofProvince: [haNam],
        ofYear: [],
        _entities: [
          null,
          { citation: DIRECTIVE, title: expect.stringContaining("Đẩy mạnh") },
          null,
          { citation: "80/2015/QH13", title: "Ban hành văn bản quy phạm pháp luật" },
        ],
      });
    });

    it("searches number and title without regard to accents, in any order", async () => {
      expect(await list(`query: "mot cua lien thong"`)).toEqual(["118/2025/NĐ-CP", "01/2018/TT-VPCP", "61/2018/NĐ-CP"]);
      expect(await list(`query: "THÔNG liên 118"`)).toEqual(["118/2025/NĐ-CP"]);
      expect(await list(`query: "34/ct-ubnd nam dinh"`)).toEqual([DIRECTIVE]);
      expect(await list(`query: "không có gì như thế"`)).toEqual([]);
      expect(await list(`query: "100%_"`)).toEqual([]);
    });

    it("narrows the list by family, type, issuer, days of issue and force", async () => {
      const issuer = NAM_DINH_COMMITTEE;
      const plans = `types: [PLAN], family: ADMINISTRATIVE, issuer: "${issuer}"`;

      expect(await list("family: PARTY")).toEqual(["04-NQ/TU (Tỉnh ủy Nam Định, 2021)"]);
      expect(await list(`${plans}, issuedFrom: "2021-07-17"`)).toEqual(["111/KH-UBND (UBND tỉnh Nam Định, 2021)"]);
      expect(await list(`${plans}, issuedTo: "2015-12-14"`)).toEqual(["88/KH-UBND (UBND tỉnh Nam Định, 2015)"]);
      expect(await list(`${plans}, inForceOn: "2026-11-23"`)).toEqual(["82/KH-UBND (UBND tỉnh Nam Định, 2021)"]);
      expect(await list(`types: []`)).toEqual([]);
    });

    it("pages through all documents once, forward and back, the newest first", async () => {
      const all = await list("first: 100");
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const answer = await ask(
          subgraph(),
          "query ($after: String) { legalDocuments(first: 30, after: $after) { edges { node { citation } } pageInfo { hasNextPage endCursor } } }",
          { after },
        );
        const { edges, pageInfo } = answer.data!.legalDocuments as Page;
        seen.push(...edges.map(({ node }) => node.citation));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }

      expect(seen).toEqual(all);
      expect(all).toHaveLength(84);
      expect(all.slice(0, 2).sort()).toEqual(["233/2026/NĐ-CP", "234/2026/NĐ-CP"]);
      expect(await list("last: 2")).toEqual(all.slice(-2));
    });

    it.each([
      ["first: 0", "BAD_PAGE"],
      ["first: 101", "BAD_PAGE"],
      [`after: "tampered"`, "BAD_CURSOR"],
      [`inForceOn: "2026-02-30"`, "GRAPHQL_VALIDATION_FAILED"],
    ])("answers %s with an error of its own", async (filter, code) => {
      const answer = await ask(subgraph(), `{ legalDocuments(${filter}) { edges { node { id } } } }`);

      expect(answer.data?.legalDocuments ?? null).toBeNull();
      expect(answer.errors).toHaveLength(1);
      if (code !== "GRAPHQL_VALIDATION_FAILED") expect(answer.codes).toEqual([code]);
    });

    it("gives a body the documents it issued, on a stub that another subgraph sends", async () => {
      const answer = await ask(
        subgraph(),
        `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Organisation {
           documentsIssued(first: 2, issuedFrom: "2021-01-01", inForceOn: "2021-12-31", family: ADMINISTRATIVE) {
             edges { node { citation } } pageInfo { hasNextPage } } } } }`,
        { reps: [NAM_DINH_COMMITTEE, "Organisation_0"].map((id) => ({ __typename: "Organisation", id })) },
      );

      expect(answer.errors).toEqual([]);
      expect(answer.data?._entities).toEqual([
        {
          documentsIssued: {
            edges: [
              { node: { citation: "111/KH-UBND (UBND tỉnh Nam Định, 2021)" } },
              { node: { citation: "2084/QĐ-UBND (UBND tỉnh Nam Định, 2021)" } },
            ],
            pageInfo: { hasNextPage: true },
          },
        },
        { documentsIssued: { edges: [], pageInfo: { hasNextPage: false } } },
      ]);
    });
  },
  fillWithDocuments,
);
