import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type TerritoryRow, TerritoryTable } from "./applicability/territory.table.js";
import { type CompetenceRow, CompetenceTable } from "./competence/competence.table.js";
import { type MinimumDaysRow, MinimumDaysTable } from "./competence/minimum-days.table.js";
import { type DocumentPartRow, DocumentPartTable, type DocumentRow, DocumentTable } from "./document/document.table.js";
import { DRAFT_TABLES, type DraftRows } from "./draft/draft-tables.js";
import { type RelationRow, RelationTable } from "./relation/relation.table.js";

/** Every table this subgraph owns. */
export const tables = [
  DocumentTable,
  DocumentPartTable,
  RelationTable,
  TerritoryTable,
  CompetenceTable,
  MinimumDaysTable,
  ...DRAFT_TABLES,
];

export interface Rows extends DraftRows {
  legal_document: DocumentRow;
  document_part: DocumentPartRow;
  document_relation: RelationRow;
  document_territory: TerritoryRow;
  issuing_competence: CompetenceRow;
  minimum_days: MinimumDaysRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
