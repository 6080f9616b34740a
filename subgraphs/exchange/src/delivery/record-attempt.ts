import { newId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import { disableEndpoint } from "../webhook/stop-endpoint.js";
import type { DeliveryRow } from "./delivery.table.js";
import type { SentEndpoint } from "./find-due-endpoint.js";
import { type Holder, moveProgress } from "./lease.js";
import type { Attempted } from "./post-message.js";
import { failingSinceOf, nextAttemptAt } from "./retry.rules.js";

/** A message in its order, and how its attempt ended. */
export interface AttemptInOrder {
  sent: SentEndpoint;
  /** The delivery as it was recorded before; null for the first attempt. */
  known: DeliveryRow | null;
  message: Pick<DeliveryRow, "messageKey" | "sequence" | "eventType" | "subjectId">;
  /** The cursor after the change. */
  cursor: string;
  attempted: Attempted;
  sender: Holder & { jitter: number };
}

/**
 * Records an attempt, what it makes of the delivery, and how far the endpoint is, in one commit. Taken: the cursor goes
 * on. Failed: it is tried again, or the endpoint is disabled. Throws `LeaseLost` where it is not this sender's any more.
 */
export async function recordAttempt(context: RequestContext, given: AttemptInOrder): Promise<void> {
  const { sent, attempted, sender } = given;
  const failed = attempted.failure === null ? null : failureOf(given);
  const isOver = failed?.nextAttemptAt === null;
  const moved = movedProgress(given, failed);
  await context.em.fork().transactional(async (em) => {
    const inside = { ...context, em };
    await moveProgress(inside, sent.progress, sender, moved);
    const id = await storeDelivery(inside, given, isOver);
    const number = (given.known?.attemptCount ?? 0) + 1;
    await storeAttempt(inside, { id, number, attempted, at: sender.now }, failed?.nextAttemptAt ?? null);
    if (isOver) await disableEndpoint(inside, sent.endpoint.id, attempted.failure === "GONE" ? "GONE" : "FAILING");
  });
  Object.assign(sent.progress, moved);
  if (isOver) context.doorbell.ring(context.subgraph);
}

function failureOf({ sent: { progress }, attempted, sender }: AttemptInOrder) {
  const { now, jitter } = sender;
  const failedAt = now.getTime();
  const row = { failingSince: millisecondsOf(progress.failingSince), dueAt: millisecondsOf(progress.nextAttemptAt) };
  const failingSince = failingSinceOf({ failedAt, ...row });
  const failures = progress.failures + 1;
  const failed = { failures, failedAt, failingSince, jitter, askedPause: attempted.askedPause };
  const next = attempted.failure === "GONE" ? null : nextAttemptAt(failed);
  const nextAt = next === null ? null : new Date(next).toISOString();
  return { failures, failingSince: new Date(failingSince).toISOString(), nextAttemptAt: nextAt };
}

const millisecondsOf = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

type Failure = ReturnType<typeof failureOf>;

function movedProgress({ sent, message, cursor, sender }: AttemptInOrder, failed: Failure | null) {
  const at = sender.now.toISOString();
  const taken = { cursor, lastDeliveredAt: at, failures: 0, failingSince: null, nextAttemptAt: null };
  const lastSequence = Math.max(sent.progress.lastSequence, message.sequence);
  return { ...(failed ?? taken), lastSequence };
}

async function storeDelivery(
  context: RequestContext,
  { sent, known, message, attempted, sender }: AttemptInOrder,
  isGivenUp: boolean,
): Promise<string> {
  const at = sender.now.toISOString();
  const outcome = {
    ...(attempted.failure === null && { deliveredAt: at, givenUpAt: null }),
    ...(isGivenUp && { givenUpAt: at }),
  };
  const deliveries = database(context);
  if (known !== null) {
    const counted = { ...outcome, attemptCount: known.attemptCount + 1 };
    await deliveries.updateTable("delivery").set(counted).where("id", "=", known.id).execute();
    return known.id;
  }
  const row: DeliveryRow = {
    ...{ id: newId("Delivery", sender.now.getTime()), endpointId: sent.endpoint.id, kind: "CHANGE", ...message },
    ...{ previousCursor: sent.progress.cursor, beganAt: at, deliveredAt: null, givenUpAt: null, askedAt: null },
    ...{ attemptCount: 1, ...outcome },
  };
  await deliveries.insertInto("delivery").values(row).execute();
  return row.id;
}

/** Writes down one attempt. */
export async function storeAttempt(
  context: RequestContext,
  { id, number, attempted, at }: { id: string; number: number; attempted: Attempted; at: Date },
  nextAt: string | null,
): Promise<void> {
  const { httpStatus, failure, durationMs } = attempted;
  const row = { deliveryId: id, number, attemptedAt: at.toISOString(), httpStatus, failure, durationMs };
  await database(context)
    .insertInto("delivery_attempt")
    .values({ ...row, nextAttemptAt: nextAt })
    .execute();
}
