import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { PartnerTable } from "../partner/partner.table.js";
import type { DisableReason, PauseReason } from "./endpoint-status.rules.js";
import { type WebhookEndpointRow, WebhookEndpointTable } from "./webhook-endpoint.table.js";

/**
 * Pauses an endpoint until somebody has mended what the graph refused, within the transaction of the context. One that
 * was changed since it was asked is left as it is: what was refused may be mended already.
 */
export async function pauseEndpoint(
  context: RequestContext,
  { id, version }: WebhookEndpointRow,
  { reason, detail }: { reason: PauseReason; detail: string },
): Promise<void> {
  const endpoint = await findIn(context, id);
  if (endpoint.version !== version) return;
  const stop = { pausedAt: context.now.toISOString(), pausedFor: reason, pauseDetail: detail.slice(0, LONGEST_DETAIL) };
  await record(context, "WebhookEndpointPaused", Object.assign(endpoint, stop));
}

/**
 * Disables an endpoint whose receiver is gone or fails for too long, within the transaction of the context. One that is
 * disabled already stays as it is.
 */
export async function disableEndpoint(context: RequestContext, id: string, reason: DisableReason): Promise<void> {
  const endpoint = await findIn(context, id);
  if (endpoint.disabledFor !== null) return;
  const stop = { disabledAt: context.now.toISOString(), disabledFor: reason };
  await record(context, "WebhookEndpointDisabled", Object.assign(endpoint, stop));
}

const LONGEST_DETAIL = 2_000;

const findIn = ({ em }: RequestContext, id: string) => em.findOneOrFail(WebhookEndpointTable, { id });

type Found = Awaited<ReturnType<typeof findIn>>;

async function record(context: RequestContext, type: string, { id, version, partnerId }: Found): Promise<void> {
  const { organisationId } = await context.em.findOneOrFail(PartnerTable, { id: partnerId });
  recordRestrictedChange(context, type, { id, version, organisationId }, ["status", "stopReason"]);
}
