import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it, vi } from "vitest";
import { fillWithDocuments } from "../../test/fill-with-documents.js";
import { legal } from "../legal.subgraph.js";
import { database } from "../tables.js";
import { findStatus } from "./find-status.js";
import { isInForceOn } from "./in-force.js";

eachEngine(
  legal,
  (subgraph) => {
    it("tells of each document the directive relies on whether it is in force today, and why not", async () => {
      const answer = await ask(
        subgraph(),
        `{ legalDocumentByCitation(citation: "34/CT-UBND (UBND tỉnh Nam Định, 2021)") {
           statusOn { state }
           basis(depth: 10) { distance document { citation
             statusOn { on state byTerm certainty doubts by { from { citation } } } amendedBy { id } } } } }`,
      );

      const term = { on: "2026-11-23", state: "EXPIRED", byTerm: true, certainty: "INFERRED", doubts: [], by: [] };
      const inForce = { ...term, state: "IN_FORCE", byTerm: false };
      const { statusOn, basis } = answer.data!.legalDocumentByCitation as { statusOn: object; basis: Basis[] };
      expect(answer.errors).toEqual([]);
      expect(statusOn).toEqual({ state: "IN_FORCE" });
      expect(byCitation(basis)).toEqual([
        ["04-NQ/TU (Tỉnh ủy Nam Định, 2021)", 1, term, []],
        ["111/KH-UBND (UBND tỉnh Nam Định, 2021)", 1, term, []],
        ["2084/QĐ-UBND (UBND tỉnh Nam Định, 2021)", 1, { ...inForce, certainty: "PRESS" }, []],
        ["76/NQ-CP (2021)", 1, { ...inForce, certainty: "CERTAIN" }, []],
        ["79/KH-UBND (UBND tỉnh Nam Định, 2021)", 1, term, []],
      ]);
    });

    it("on the day of the directive all of them were in force", async () => {
      const answer = await ask(
        subgraph(),
        `{ legalDocumentByCitation(citation: "34/CT-UBND (UBND tỉnh Nam Định, 2021)") {
           basis { document { statusOn(day: "2021-10-07") { state } } } } }`,
      );

      const { basis } = answer.data!.legalDocumentByCitation as { basis: Basis[] };
      expect(basis.map(({ document }) => document.statusOn)).toEqual(Array(5).fill({ state: "IN_FORCE" }));
    });

    it("names the act, the article and the day that ended a decree, and what amended it before", async () => {
      const answer = await ask(
        subgraph(),
        `{ legalDocumentByCitation(citation: "112/2020/NĐ-CP") {
           before: statusOn(day: "2020-09-19") { state }
           first: statusOn(day: "2020-09-20") { state }
           amended: statusOn(day: "2023-09-20") { state by { kind extent effectiveOn from { citation } } }
           half: statusOn(day: "2026-06-30") { state by { from { citation } effectiveOn } }
           now: statusOn { state certainty by { kind extent fromArticle effectiveOn from { citation } } }
           amendedBy { kind effectiveOn from { citation } }
           earlier: amendedBy(on: "2023-09-19") { id } } }`,
      );

      const by2023 = { effectiveOn: "2023-09-20", from: { citation: "71/2023/NĐ-CP" } };
      const found = answer.data!.legalDocumentByCitation as { amendedBy: { kind: string }[] };
      expect(answer.errors).toEqual([]);
      expect({ ...found, amendedBy: found.amendedBy.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) }).toEqual({
        before: { state: "NOT_YET" },
        first: { state: "IN_FORCE" },
        amended: { state: "EXPIRED_IN_PART", by: [{ kind: "REPEALS", extent: "PART", ...by2023 }] },
        half: {
          state: "EXPIRED_IN_PART",
          by: [
            { from: { citation: "71/2023/NĐ-CP" }, effectiveOn: "2023-09-20" },
            { from: { citation: "172/2025/NĐ-CP" }, effectiveOn: "2025-07-01" },
          ],
        },
        now: {
          state: "EXPIRED",
          certainty: "CERTAIN",
          by: [
            {
              kind: "REPEALS",
              extent: "WHOLE",
              fromArticle: "25",
              effectiveOn: "2026-07-01",
              from: { citation: "234/2026/NĐ-CP" },
            },
          ],
        },
        amendedBy: [
          { kind: "AMENDS", ...by2023 },
          { kind: "SUPPLEMENTS", ...by2023 },
        ],
        earlier: [],
      });
    });

    it("says where a missing day makes the answer doubtful", async () => {
      const answer = await ask(
        subgraph(),
        `{ act: legalDocumentByCitation(citation: "34/2016/NĐ-CP") { statusOn { state doubts certainty } }
           start: legalDocumentByCitation(citation: "370/2025/NĐ-CP") { statusOn { state doubts certainty } } }`,
      );

      expect(answer.data).toEqual({
        act: { statusOn: { state: "EXPIRED_IN_PART", doubts: ["START_UNKNOWN"], certainty: "INFERRED" } },
        start: { statusOn: { state: "IN_FORCE", doubts: ["START_UNKNOWN"], certainty: "INFERRED" } },
      });
    });

    it("agrees with the filter of lists on every document and day", async () => {
      const context = subgraph().contextOf(OPERATOR);
      const documents = await database(context).selectFrom("legal_document").selectAll().execute();
      for (const text of ["2016-07-01", "2021-10-07", "2023-09-20", "2025-06-30", "2025-07-01", "2026-11-23"]) {
        const day = plainDate(text);
        const listed = await database(context)
          .selectFrom("legal_document")
          .select("id")
          .where(isInForceOn(day))
          .execute();
        const statuses = await Promise.all(documents.map((document) => findStatus(context, document, day)));
        const inForce = documents.filter((_, at) => ["IN_FORCE", "EXPIRED_IN_PART"].includes(statuses[at]!.state));

        expect(listed.map(({ id }) => id).sort()).toEqual(inForce.map(({ id }) => id).sort());
        expect(listed.length).toBeGreaterThan(5);
        expect(listed.length).toBeLessThan(documents.length);
      }
    });

    it("takes as many statements for a hundred documents as for ten", async () => {
      const count = async (first: number) => {
        const executor = subgraph().contextOf(OPERATOR).em.getKysely().getExecutor();
        const spy = vi.spyOn(executor, "executeQuery");
        const answer = await ask(
          subgraph(),
          `{ legalDocuments(first: ${first}) { edges { node { citation parts { title } issuerCompetent { verdict }
             statusOn { state by { from { citation } to { citation } effectiveOn } } amendedBy { from { citation } }
             basis(depth: 3) { document { citation } } minimumDaysKept { verdict }
             relations(first: 5) { edges { node { to { citation } } } } } } } }`,
        );
        const statements = spy.mock.calls.length;
        spy.mockRestore();
        expect(answer.errors).toEqual([]);
        return { statements, rows: (answer.data!.legalDocuments as { edges: [] }).edges.length };
      };

      const [ten, hundred] = [await count(10), await count(100)];

      expect([ten.rows, hundred.rows]).toEqual([10, 83]);
      expect(hundred.statements).toBeLessThanOrEqual(ten.statements + 1);
      expect(hundred.statements).toBeLessThanOrEqual(12);
    });
  },
  fillWithDocuments,
);

interface Basis {
  distance: number;
  document: { citation: string; statusOn: object; amendedBy: object[] };
}

function byCitation(basis: Basis[]) {
  const rows = basis.map(({ distance, document: { citation, statusOn, amendedBy } }) => [
    citation,
    distance,
    statusOn,
    amendedBy,
  ]);
  return rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
