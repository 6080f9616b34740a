import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import { disableEndpoint } from "../webhook/stop-endpoint.js";
import { selectedOf } from "../webhook/stored-query.js";
import { cloudEventOf, testEventOf } from "./cloud-event.js";
import type { DeliveryRow } from "./delivery.table.js";
import type { SentEndpoint } from "./find-due-endpoint.js";
import { type Holder, moveProgress } from "./lease.js";
import type { Attempted } from "./post-message.js";
import { readChanges } from "./read-changes.js";
import { storeAttempt } from "./record-attempt.js";
import { postSigned } from "./send-change.js";
import { holderOf, type SenderParts } from "./sender-parts.js";

const AT_ONCE = 10;
const UNREADABLE: Attempted = { httpStatus: null, failure: "UNREADABLE_CHANGE", durationMs: 0, askedPause: null };

/** Tries once each what was asked for out of the order: tests, and deliveries to be sent again. */
export async function sendAsked(parts: SenderParts, sent: SentEndpoint): Promise<void> {
  if (sent.partnerStatus !== "ACTIVE") return;
  const context = parts.contextOf();
  const asked = await database(context)
    .selectFrom("delivery")
    .selectAll()
    .where("endpointId", "=", sent.endpoint.id)
    .where("askedAt", "is not", null)
    .orderBy("askedAt")
    .limit(AT_ONCE)
    .execute();
  for (const delivery of asked) {
    const body = await bodyOf(parts, sent, delivery);
    if (body === "LATER") return;
    // Another sender may have been here meanwhile.
    await moveProgress(context, sent.progress, holderOf(parts));
    const attempted = body === null ? UNREADABLE : await postSigned(parts, sent, { id: delivery.messageKey, body });
    await settle(context, { sent, delivery, attempted, sender: holderOf(parts) });
  }
}

/** The message as it reads now; null when the change cannot be told to this partner any more. */
async function bodyOf(
  { ask, now }: SenderParts,
  { endpoint, clientId }: SentEndpoint,
  { kind, previousCursor, messageKey, sequence }: DeliveryRow,
): Promise<string | "LATER" | null> {
  if (kind === "TEST") return testEventOf(messageKey, { stream: endpoint.stream, at: now() });
  const read = await readChanges(ask, clientId, endpoint, previousCursor!, 1);
  if ("later" in read) return "LATER";
  const [change] = "page" in read ? read.page.events : [];
  if (change?.eventKey !== messageKey || !("page" in read)) return null;
  const data = selectedOf(endpoint.query, change);
  return cloudEventOf(change, { stream: endpoint.stream, sequence, data, isIncomplete: read.page.wholeUntil === 0 });
}

interface Settled {
  sent: SentEndpoint;
  delivery: DeliveryRow;
  attempted: Attempted;
  sender: Holder;
}

/** Records the attempt. Throws `LeaseLost` where the endpoint is not this sender's any more. */
async function settle(context: RequestContext, { sent, delivery, attempted, sender }: Settled): Promise<void> {
  const { id, endpointId, kind, attemptCount } = delivery;
  const { now } = sender;
  const isGone = attempted.failure === "GONE";
  const at = now.toISOString();
  const outcome =
    attempted.failure === null ? { deliveredAt: at, givenUpAt: null } : kind === "TEST" && { givenUpAt: at };
  await context.em.fork().transactional(async (em) => {
    const inside = { ...context, em };
    await moveProgress(inside, sent.progress, sender);
    await database(inside)
      .updateTable("delivery")
      .set({ ...outcome, askedAt: null, attemptCount: attemptCount + 1 })
      .where("id", "=", id)
      .execute();
    await storeAttempt(inside, { id, number: attemptCount + 1, attempted, at: now }, null);
    if (isGone) await disableEndpoint(inside, endpointId, "GONE");
  });
  if (isGone) context.doorbell.ring(context.subgraph);
}
