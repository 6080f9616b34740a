import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type DataGrantRow, DataGrantTable } from "./grant/data-grant.table.js";
import {
  type PartnerRow,
  type PartnerSuspensionRow,
  PartnerSuspensionTable,
  PartnerTable,
} from "./partner/partner.table.js";

/** Every table this subgraph owns. */
export const tables = [PartnerTable, PartnerSuspensionTable, DataGrantTable];

export interface Rows {
  partner: PartnerRow;
  partner_suspension: PartnerSuspensionRow;
  data_grant: DataGrantRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
