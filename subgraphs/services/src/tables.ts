import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type ChannelFeeRow, ChannelFeeTable, type ChannelTimeRow, ChannelTimeTable } from "./channel/channel.table.js";
import { DOSSIER_TABLES, type DossierRows } from "./dossier/dossier-tables.js";
import { type ExecutionRow, ExecutionTable } from "./execution/execution.table.js";
import {
  type BodyRow,
  BodyTable,
  type CaseRow,
  CaseTable,
  type EvidenceRow,
  EvidenceTable,
  type LegalBasisRow,
  LegalBasisTable,
  type OutputRow,
  OutputTable,
} from "./procedure/edition-parts.table.js";
import { type EditionRow, EditionTable, type ProcedureRow, ProcedureTable } from "./procedure/procedure.table.js";
import { type SimplificationRow, SimplificationTable } from "./simplification/simplification.table.js";

/** Every table this subgraph owns. */
export const tables = [
  ProcedureTable,
  EditionTable,
  BodyTable,
  CaseTable,
  LegalBasisTable,
  EvidenceTable,
  OutputTable,
  ChannelTimeTable,
  ChannelFeeTable,
  ExecutionTable,
  SimplificationTable,
  ...DOSSIER_TABLES,
];

export interface Rows extends DossierRows {
  procedure: ProcedureRow;
  procedure_edition: EditionRow;
  procedure_body: BodyRow;
  procedure_case: CaseRow;
  legal_basis: LegalBasisRow;
  evidence: EvidenceRow;
  procedure_output: OutputRow;
  channel_time: ChannelTimeRow;
  channel_fee: ChannelFeeRow;
  service_at_organisation: ExecutionRow;
  simplification_proposal: SimplificationRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
