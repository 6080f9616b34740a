import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it, test } from "vitest";
import { clerk, documentId, eventsOf, give, refusals, stranger } from "../../test/document-commands.js";
import { fillWithDocuments } from "../../test/fill-with-documents.js";
import { legal } from "../legal.subgraph.js";
import { RelationTable } from "./relation.table.js";

const id = documentId;
const DIRECTIVE = id("34/CT-UBND (UBND tỉnh Nam Định, 2021)");
const NINH_BINH_2026 = id("257/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)");

eachEngine(
  legal,
  (subgraph) => {
    it("Justice records that a decree repealed an article, and the status follows from that day", async () => {
      const decree = id("30/2020/NĐ-CP");
      const { subject, userErrors } = await give(
        subgraph(),
        "relateDocuments",
        {
          fromId: id("118/2025/NĐ-CP"),
          kind: "REPEALS",
          toId: decree,
          extent: "PART",
          fromArticle: "40",
          toArticle: "5a",
        },
        {
          fields: "id kind extent fromArticle toArticle effectiveOn from { citation } to { citation } source certainty",
        },
      );
      const answer = await ask(
        subgraph(),
        `{ legalDocument(id: "${decree}") { before: statusOn(day: "2025-06-30") { state }
           after: statusOn(day: "2025-07-01") { state by { toArticle from { citation } } } } }`,
      );

      expect(userErrors).toEqual([]);
      expect(subject).toEqual({
        id: expect.stringMatching(/^DocumentRelation_/),
        kind: "REPEALS",
        extent: "PART",
        fromArticle: "40",
        toArticle: "5a",
        effectiveOn: "2025-07-01",
        from: { citation: "118/2025/NĐ-CP" },
        to: { citation: "30/2020/NĐ-CP" },
        source: "the document itself",
        certainty: "CERTAIN",
      });
      expect(answer.data?.legalDocument).toEqual({
        before: { state: "IN_FORCE" },
        after: { state: "EXPIRED_IN_PART", by: [{ toArticle: "5a", from: { citation: "118/2025/NĐ-CP" } }] },
      });
      expect(await eventsOf(subgraph(), String(subject?.id))).toEqual([["LegalDocumentsRelated", 1]]);
    });

    it("a suspension halts a document from its first day until the day it ends", async () => {
      const suspended = id("20/2020/QĐ-TTg");
      await give(subgraph(), "relateDocuments", {
        fromId: id("09/2025/QĐ-TTg"),
        kind: "SUSPENDS",
        toId: suspended,
        extent: "WHOLE",
        effectiveOn: "2025-05-01",
        endsOn: "2025-06-01",
      });
      const states = await Promise.all(
        ["2025-04-30", "2025-05-01", "2025-05-31", "2025-06-01"].map(async (day) => {
          const query = `{ legalDocument(id: "${suspended}") { statusOn(day: "${day}") { state } } }`;
          const { data } = await ask(subgraph(), query);
          return (data!.legalDocument as { statusOn: { state: string } }).statusOn.state;
        }),
      );

      expect(states).toEqual(["IN_FORCE", "SUSPENDED", "SUSPENDED", "IN_FORCE"]);
    });

    test.each<[string, object]>([
      [
        "SELF_REFERENCE toId",
        { fromId: id("61/2018/NĐ-CP"), kind: "REPEALS", toId: id("61/2018/NĐ-CP"), extent: "WHOLE" },
      ],
      ["NOT_FOUND fromId", { fromId: "LegalDocument_0", kind: "AMENDS", toId: id("61/2018/NĐ-CP") }],
      ["NOT_FOUND toId", { fromId: id("61/2018/NĐ-CP"), kind: "AMENDS", toId: "LegalDocument_0" }],
      ["ENDED toId", { fromId: id("224/2026/NĐ-CP"), kind: "REPEALS", toId: id("61/2018/NĐ-CP"), extent: "WHOLE" }],
      ["ALREADY_EXISTS", { fromId: id("234/2026/NĐ-CP"), kind: "BASED_ON", toId: id("129/2025/QH15") }],
      ["WRONG_KIND kind", { fromId: DIRECTIVE, kind: "AMENDS", toId: id("61/2018/NĐ-CP") }],
      ["BEFORE_START fromId", { fromId: id("61/2018/NĐ-CP"), kind: "AMENDS", toId: id("118/2025/NĐ-CP") }],
      [
        "BEFORE_DECISION effectiveOn",
        { fromId: id("224/2026/NĐ-CP"), kind: "AMENDS", toId: id("30/2020/NĐ-CP"), effectiveOn: "2026-06-23" },
      ],
      ["MISSING_VALUE extent", { fromId: id("224/2026/NĐ-CP"), kind: "REPEALS", toId: id("30/2020/NĐ-CP") }],
      [
        "INVALID_VALUE toArticle",
        { fromId: id("224/2026/NĐ-CP"), kind: "AMENDS", toId: id("30/2020/NĐ-CP"), toArticle: "Điều 5" },
      ],
    ])("refuses with %s, and writes nothing: %j", async (refused, input) => {
      const outcome = await refusals(subgraph(), "relateDocuments", input);

      expect(outcome).toEqual({ subject: null, refused: [refused], leftNoTrace: true });
    });

    it("refuses a circle of documents whose days nobody recorded", async () => {
      const [a, b, c] = ["48/2023/NĐ-CP", "83/2024/NĐ-CP", "85/2023/NĐ-CP"].map(id);
      const rest = (fromId: string, toId: string) =>
        give(subgraph(), "relateDocuments", { fromId, kind: "BASED_ON", toId }).then(({ userErrors }) => userErrors);

      expect([await rest(a!, b!), await rest(b!, c!)]).toEqual([[], []]);
      const outcome = await refusals(subgraph(), "relateDocuments", { fromId: c, kind: "IMPLEMENTS", toId: a });
      expect(outcome).toEqual({ subject: null, refused: ["CYCLE toId"], leftNoTrace: true });
    });

    it("lets a clerk speak for the documents of his own body only", async () => {
      const input = { fromId: NINH_BINH_2026, kind: "BASED_ON", toId: id("72/2025/QH15") };

      const strange = await refusals(subgraph(), "relateDocuments", input, stranger);
      const own = await give(subgraph(), "relateDocuments", input, { actor: clerk });

      expect(strange).toEqual({ subject: null, refused: ["NOT_ALLOWED"], leftNoTrace: true });
      expect(own.userErrors).toEqual([]);
    });

    it("a circle that got into the database hangs no query", async () => {
      const { em } = subgraph().contextOf(OPERATOR);
      const ends = ["07/2021/TT-BNV", "05/2021/TT-BNV", "10/2025/TT-BNV"].map(id);
      for (const [at, fromId] of ends.entries()) {
        const relation = { kind: "DETAILS", extent: null, fromArticle: null, toArticle: null, endsOn: null } as const;
        const rest = { toId: ends[(at + 1) % 3]!, effectiveOn: null, source: "test", certainty: "CERTAIN" } as const;
        em.create(RelationTable, { ...relation, ...rest, fromId, id: newId("DocumentRelation"), version: 1 });
      }
      await em.flush();
      const answer = await ask(
        subgraph(),
        `{ legalDocument(id: "${ends[0]}") { statusOn { state doubts }
           basis(depth: 10) { distance document { citation } } } }`,
      );

      expect(answer.errors).toEqual([]);
      expect(answer.data?.legalDocument).toEqual({
        statusOn: { state: "IN_FORCE", doubts: ["START_UNKNOWN"] },
        basis: [
          { distance: 1, document: { citation: "05/2021/TT-BNV" } },
          { distance: 2, document: { citation: "10/2025/TT-BNV" } },
        ],
      });
    });

    it("follows a basis no deeper than asked, and refuses a depth out of bounds", async () => {
      const basis = (depth: number) =>
        ask(
          subgraph(),
          `{ legalDocumentByCitation(citation: "06/2026/TT-BNV") { basis(depth: ${depth}) { document { citation } } } }`,
        );

      const direct = (await basis(1)).data?.legalDocumentByCitation as { basis: object[] };
      expect(direct.basis).toEqual([{ document: { citation: "150/2025/NĐ-CP" } }]);
      expect((await basis(0)).codes).toEqual(["BAD_DEPTH"]);
      expect((await basis(11)).codes).toEqual(["BAD_DEPTH"]);
    });

    it("lists the relations of a document in both directions, by kind and page", async () => {
      const answer = await ask(
        subgraph(),
        `{ legalDocumentByCitation(citation: "112/2020/NĐ-CP") {
           in: relations(direction: IN, first: 2) { edges { node { kind from { citation } } } pageInfo { hasNextPage endCursor } }
           ending: relations(direction: IN, kinds: [REPEALS, REPLACES]) { edges { node { kind extent } } }
           out: relations { edges { node { kind to { citation } } } }
           none: relations(kinds: []) { edges { node { id } } } } }`,
      );
      type Found = { in: { pageInfo: { endCursor: string } } };
      const found = answer.data!.legalDocumentByCitation as Found;
      const next = await ask(
        subgraph(),
        `query ($after: String) { legalDocumentByCitation(citation: "112/2020/NĐ-CP") {
           relations(direction: IN, first: 10, after: $after) { edges { node { kind } } } } }`,
        { after: found.in.pageInfo.endCursor },
      );

      const of = (kind: string, extent: string) => ({ node: { kind, extent } });
      expect(answer.errors).toEqual([]);
      expect(found).toMatchObject({
        in: {
          edges: [{ node: { kind: "AMENDS", from: { citation: "71/2023/NĐ-CP" } } }, { node: { kind: "RELATED_TO" } }],
        },
        out: { edges: [{ node: { kind: "RELATED_TO", to: { citation: "58/2010/QH12" } } }] },
        none: { edges: [] },
      });
      expect((found as unknown as { ending: { edges: object[] } }).ending.edges).toEqual(
        expect.arrayContaining([of("REPEALS", "PART"), of("REPEALS", "WHOLE"), of("REPLACES", "PART")]),
      );
      expect(next.data).toEqual({
        legalDocumentByCitation: {
          relations: { edges: ["REPEALS", "REPEALS", "REPLACES", "SUPPLEMENTS"].map((kind) => ({ node: { kind } })) },
        },
      });
    });
  },
  fillWithDocuments,
);
