import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { fillWithDocuments } from "../test/fill-with-documents.js";
import { TerritoryTable } from "./applicability/territory.table.js";
import { CompetenceTable } from "./competence/competence.table.js";
import { MinimumDaysTable } from "./competence/minimum-days.table.js";
import { DocumentPartTable, DocumentTable } from "./document/document.table.js";
import { legal } from "./legal.subgraph.js";
import { RelationTable } from "./relation/relation.table.js";

const TABLES: readonly Table[] = [
  DocumentTable,
  DocumentPartTable,
  RelationTable,
  TerritoryTable,
  CompetenceTable,
  MinimumDaysTable,
];

eachEngine(
  legal,
  (subgraph) => {
    it("holds the documents and what belongs to them, each row with its source and its event", async () => {
      const { em } = subgraph().contextOf(OPERATOR);
      const counts: Record<string, number> = {};
      for (const table of TABLES) {
        const rows = (await em.fork().find(table, {})) as { id: string; source: string }[];
        const events = await em.fork().find(EventTable, { subjectId: { $in: rows.map(({ id }) => id) } });
        counts[table.meta.tableName] = rows.length;

        expect(rows.filter(({ source }) => source.trim() === "")).toEqual([]);
        expect(new Set(events.map(({ subjectId }) => subjectId)).size).toBe(rows.length);
        expect(events.map(({ subjectVersion }) => subjectVersion)).toEqual(rows.map(() => 1));
      }

      expect(counts).toEqual({
        legal_document: 83,
        document_part: 4,
        document_relation: 78,
        document_territory: 16,
        issuing_competence: 50,
        minimum_days: 6,
      });
    });

    it("seeded again changes nothing", async () => {
      const { em } = subgraph().contextOf(OPERATOR);
      await legal.seed(subgraph().contextOf(OPERATOR));
      const before = await em.fork().count(EventTable);

      await legal.seed(subgraph().contextOf(OPERATOR));

      expect(await em.fork().count(EventTable)).toBe(before);
    });
  },
  fillWithDocuments,
);
