import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import {
  type DutyInspectionFindingRow,
  DutyInspectionFindingTable,
  type DutyInspectionRow,
  DutyInspectionTable,
} from "./duty-inspection/duty-inspection.table.js";

/** Every table this subgraph owns. */
export const tables = [DutyInspectionTable, DutyInspectionFindingTable];

export interface Rows {
  duty_inspection: DutyInspectionRow;
  duty_inspection_finding: DutyInspectionFindingRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
