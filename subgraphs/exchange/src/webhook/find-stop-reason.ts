import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findAllSuspensions, findPartner } from "../partner/find-partners.js";
import { statusOn } from "../partner/partner.rules.js";
import { stopReasonOf, type WebhookStopReason } from "./endpoint-status.rules.js";
import type { WebhookEndpointRow } from "./webhook-endpoint.table.js";

/** Why no messages go to an endpoint that the actor was given; null when they go. */
export async function findStopReason(
  context: RequestContext,
  endpoint: WebhookEndpointRow,
): Promise<WebhookStopReason | null> {
  const partner = await findPartner(context, endpoint.partnerId);
  const suspensions = await findAllSuspensions(context, endpoint.partnerId);
  const isActive = partner !== null && statusOn(partner, suspensions, context.today) === "ACTIVE";
  return stopReasonOf(endpoint, isActive);
}
