import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import { disableEndpoint } from "../webhook/stop-endpoint.js";
import { selectedOf } from "../webhook/stored-query.js";
import { cloudEventOf, testEventOf } from "./cloud-event.js";
import type { DeliveryRow } from "./delivery.table.js";
import type { SentEndpoint } from "./find-due-endpoint.js";
import { moveProgress } from "./lease.js";
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
    await moveProgress(context, sent.progress, holderOf(parts));
    const attempted = await attempt(parts, sent, delivery);
    if (attempted === null) return;
    await settle(context, delivery, attempted, parts.now());
  }
}

/** Sends the message; null when the graph cannot be asked for it now. */
async function attempt(parts: SenderParts, sent: SentEndpoint, delivery: DeliveryRow): Promise<Attempted | null> {
  const { stream } = sent.endpoint;
  const { kind, messageKey: id } = delivery;
  if (kind === "TEST") return postSigned(parts, sent, { id, body: testEventOf(id, { stream, at: parts.now() }) });
  const body = await bodyAgain(parts, sent, delivery);
  if (body === "LATER") return null;
  return body === null ? UNREADABLE : postSigned(parts, sent, { id, body });
}

/** The message as it reads now; null when the change cannot be told to this partner any more. */
async function bodyAgain(
  { ask }: SenderParts,
  { endpoint, clientId }: SentEndpoint,
  { previousCursor, messageKey, sequence }: DeliveryRow,
): Promise<string | "LATER" | null> {
  const read = await readChanges(ask, clientId, endpoint, previousCursor!, 1);
  if ("later" in read) return "LATER";
  const [change] = "page" in read ? read.page.events : [];
  if (change?.eventKey !== messageKey || !("page" in read)) return null;
  const data = selectedOf(endpoint.query, change);
  return cloudEventOf(change, { stream: endpoint.stream, sequence, data, isIncomplete: read.page.wholeUntil === 0 });
}

async function settle(context: RequestContext, delivery: DeliveryRow, attempted: Attempted, now: Date): Promise<void> {
  const { id, endpointId, kind, attemptCount } = delivery;
  const isGone = attempted.failure === "GONE";
  const at = now.toISOString();
  const outcome =
    attempted.failure === null ? { deliveredAt: at, givenUpAt: null } : kind === "TEST" && { givenUpAt: at };
  await context.em.fork().transactional(async (em) => {
    const inside = { ...context, em };
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
