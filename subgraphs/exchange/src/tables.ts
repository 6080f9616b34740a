import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import {
  type DeliveryAttemptRow,
  DeliveryAttemptTable,
  type DeliveryRow,
  DeliveryTable,
} from "./delivery/delivery.table.js";
import { type DataGrantRow, DataGrantTable } from "./grant/data-grant.table.js";
import {
  type PartnerRow,
  type PartnerSuspensionRow,
  PartnerSuspensionTable,
  PartnerTable,
} from "./partner/partner.table.js";
import {
  type WebhookEndpointRow,
  WebhookEndpointTable,
  type WebhookProgressRow,
  WebhookProgressTable,
} from "./webhook/webhook-endpoint.table.js";

/** Every table this subgraph owns. */
export const tables = [
  PartnerTable,
  PartnerSuspensionTable,
  DataGrantTable,
  WebhookEndpointTable,
  WebhookProgressTable,
  DeliveryTable,
  DeliveryAttemptTable,
];

export interface Rows {
  partner: PartnerRow;
  partner_suspension: PartnerSuspensionRow;
  data_grant: DataGrantRow;
  webhook_endpoint: WebhookEndpointRow;
  webhook_progress: WebhookProgressRow;
  delivery: DeliveryRow;
  delivery_attempt: DeliveryAttemptRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
