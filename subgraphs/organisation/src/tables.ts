import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type AreaRow, type AreaStateRow, AreaStateTable, AreaTable } from "./area/area.table.js";

/** Every table this subgraph owns. */
export const tables = [AreaTable, AreaStateTable];

interface Rows {
  area: AreaRow;
  area_state: AreaStateRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
