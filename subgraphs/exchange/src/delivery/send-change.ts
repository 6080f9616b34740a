import { selectedOf } from "../webhook/stored-query.js";
import { webhookKeysAt } from "../webhook/webhook-keys.js";
import { CLOUD_EVENTS_TYPE, cloudEventOf, type ToldChange } from "./cloud-event.js";
import type { DeliveryRow } from "./delivery.table.js";
import type { SentEndpoint } from "./find-due-endpoint.js";
import { type Attempted, postMessage } from "./post-message.js";
import { recordAttempt } from "./record-attempt.js";
import { holderOf, type SenderParts } from "./sender-parts.js";
import { signedHeaders, type WebhookMessage } from "./sign-message.js";

/** A change to be told. */
export interface ChangeInOrder {
  change: ToldChange;
  /** The message as it was recorded before; null for the first attempt. */
  known: DeliveryRow | null;
  isIncomplete: boolean;
}

/** Sends the next change in order and records how that went, moving `sent` on. Gives whether it was taken. */
export async function sendChange(
  parts: SenderParts,
  sent: SentEndpoint,
  { change, known, isIncomplete }: ChangeInOrder,
): Promise<boolean> {
  const { endpoint, progress } = sent;
  const sequence = known?.sequence ?? progress.lastSequence + 1;

  const data = selectedOf(endpoint.query, change);
  const body = cloudEventOf(change, { stream: endpoint.stream, sequence, data, isIncomplete });
  const attempted = await postSigned(parts, sent, { id: change.eventKey, body });

  const { eventKey: messageKey, type: eventType, subjectId, cursor } = change;
  const sender = { ...holderOf(parts), jitter: parts.jitter() };
  const message = { messageKey, sequence, eventType, subjectId };
  await recordAttempt(parts.contextOf(), { sent, known, message, cursor, attempted, sender });
  return attempted.failure === null;
}

/** Posts a message to an endpoint with the signatures of this moment. */
export function postSigned(
  parts: SenderParts,
  { endpoint }: SentEndpoint,
  message: WebhookMessage,
): Promise<Attempted> {
  const now = parts.now();
  const keys = webhookKeysAt(parts.contextOf().cursorKey, endpoint, now);
  const headers = {
    "content-type": CLOUD_EVENTS_TYPE,
    "user-agent": "lienthong-webhooks/1",
    ...signedHeaders(message, keys, now),
  };
  return postMessage(endpoint.url, { headers, body: message.body }, { outbound: parts.outbound });
}
