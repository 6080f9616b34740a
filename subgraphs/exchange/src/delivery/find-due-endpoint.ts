import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type PartnerStatus, statusOn } from "../partner/partner.rules.js";
import { database } from "../tables.js";
import { stopReasonOf } from "../webhook/endpoint-status.rules.js";
import type { WebhookEndpointRow, WebhookProgressRow } from "../webhook/webhook-endpoint.table.js";

/** An endpoint as its sender sees it. */
export interface SentEndpoint {
  endpoint: WebhookEndpointRow;
  progress: WebhookProgressRow;
  clientId: string;
  partnerStatus: PartnerStatus;
}

/** An endpoint that may have something to be sent. */
export interface DueEndpoint {
  id: string;
  stream: string;
  /** Whether something is known to be due: a message that failed, or one that was asked for. */
  isWaiting: boolean;
}

/** The endpoints that may have something to be sent at an instant and that no sender is at. */
export async function findDueEndpoints(context: RequestContext, at: Date): Promise<DueEndpoint[]> {
  const instant = at.toISOString();
  const asked = database(context)
    .selectFrom("delivery")
    .select("delivery.endpointId")
    .where("delivery.askedAt", "is not", null);
  const found = await database(context)
    .selectFrom("webhook_endpoint as endpoint")
    .innerJoin("webhook_progress as progress", "progress.endpointId", "endpoint.id")
    .select(["endpoint.id", "endpoint.stream", "progress.nextAttemptAt"])
    .select((eb) => eb("endpoint.id", "in", asked).as("isAsked"))
    .where((eb) => eb.or([eb("progress.leaseUntil", "is", null), eb("progress.leaseUntil", "<=", instant)]))
    .where((eb) => {
      const isOpen = eb.and([eb("endpoint.pausedFor", "is", null), eb("endpoint.disabledFor", "is", null)]);
      const isTime = eb.or([eb("progress.nextAttemptAt", "is", null), eb("progress.nextAttemptAt", "<=", instant)]);
      return eb.or([eb.and([isOpen, isTime]), eb("endpoint.id", "in", asked)]);
    })
    .execute();
  return found.map(({ id, stream, nextAttemptAt, isAsked }) => {
    return { id, stream, isWaiting: nextAttemptAt !== null || Boolean(isAsked) };
  });
}

/** An endpoint with how far it is and how its partner stands today. */
export async function findSentEndpoint(context: RequestContext, id: string): Promise<SentEndpoint | null> {
  const rows = database(context);
  const endpoint = await rows.selectFrom("webhook_endpoint").selectAll().where("id", "=", id).executeTakeFirst();
  const progress = await rows
    .selectFrom("webhook_progress")
    .selectAll()
    .where("endpointId", "=", id)
    .executeTakeFirst();
  if (endpoint === undefined || progress === undefined) return null;
  const { partnerId } = endpoint;
  const partner = await rows.selectFrom("partner").selectAll().where("id", "=", partnerId).executeTakeFirstOrThrow();
  const suspensions = rows.selectFrom("partner_suspension").selectAll().where("partnerId", "=", partnerId);
  const partnerStatus = statusOn(partner, await suspensions.execute(), context.today);
  return { endpoint, progress, clientId: partner.clientId, partnerStatus };
}

/** Whether the next message in order may be tried at an instant. */
export function isDue({ endpoint, progress, partnerStatus }: SentEndpoint, at: Date): boolean {
  if (stopReasonOf(endpoint, partnerStatus === "ACTIVE") !== null) return false;
  return progress.nextAttemptAt === null || progress.nextAttemptAt <= at.toISOString();
}
