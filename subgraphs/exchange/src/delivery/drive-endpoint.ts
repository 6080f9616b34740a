import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { pauseEndpoint } from "../webhook/stop-endpoint.js";
import { findSentEndpoint, isDue, type SentEndpoint } from "./find-due-endpoint.js";
import { findKnownDeliveries } from "./find-known-deliveries.js";
import { keepLease } from "./keep-lease.js";
import { giveLeaseBack, LeaseLost, moveProgress, takeLease } from "./lease.js";
import type { Patience } from "./patience.js";
import { type ChangesPage, readChanges, readSnapshotCursor } from "./read-changes.js";
import { sendAsked } from "./send-asked.js";
import { sendChange } from "./send-change.js";
import { holderOf, type SenderParts } from "./sender-parts.js";

/** What was read may be sent for so long: then rights and values are asked for again. */
const READ_HOLDS_MS = 2_000;
/** After so long with one endpoint the others come first. */
const TURN_MS = 10_000;

/**
 * Sends an endpoint what is due, strictly in order, until nothing is left, one message fails, its turn is over, or it is
 * told to stop. Does nothing while another sender is at it.
 */
export async function driveEndpoint(
  parts: SenderParts,
  id: string,
  { patience, stop }: { patience: Patience; stop: AbortSignal },
): Promise<Turn> {
  if (!(await takeLease(parts.contextOf(), id, holderOf(parts)))) return "DONE";
  const endsAt = performance.now() + TURN_MS;
  try {
    using _kept = keepLease(parts, id);
    const sent = await findSentEndpoint(parts.contextOf(), id);
    if (sent !== null) await sendAsked(parts, sent);
    let turn: Turn = "MORE";
    while (turn === "MORE" && !stop.aborted && performance.now() < endsAt) {
      turn = await sendSome(parts, id, { patience, stop });
    }
    return turn;
  } catch (error) {
    if (error instanceof LeaseLost) return "MORE";
    throw error;
  } finally {
    await giveLeaseBack(parts.contextOf(), id, holderOf(parts));
  }
}

/** Whether more is to be sent at once, nothing until something happens, or why the graph could not be asked now. */
export type Turn = "MORE" | "DONE" | { later: string };

async function sendSome(
  parts: SenderParts,
  id: string,
  { patience, stop }: { patience: Patience; stop: AbortSignal },
): Promise<Turn> {
  const sent = await findSentEndpoint(parts.contextOf(), id);
  if (sent === null || !isDue(sent, parts.now())) return "DONE";
  const { endpoint, progress, clientId } = sent;
  if (progress.cursor === null) return begin(parts, sent);

  const readAt = performance.now();
  const isLate = () => performance.now() - readAt > READ_HOLDS_MS;
  const read = await readChanges(parts.ask, clientId, endpoint, progress.cursor);
  if ("later" in read) return read;
  const known = await findKnownDeliveries(parts.contextOf(), id, "page" in read ? read.page.events : []);
  // It may have been stopped, or its partner suspended, during a long reading.
  const standing = isLate() ? await findSentEndpoint(parts.contextOf(), id) : sent;
  if (standing === null || !isDue(standing, parts.now())) return "DONE";
  // Another sender may have been here meanwhile. From here on nothing is waited for before a message but the one before it.
  await moveProgress(parts.contextOf(), progress, holderOf(parts));
  if ("stopped" in read) {
    await inTransaction(parts.contextOf(), (inside) => pauseEndpoint(inside, endpoint, read.stopped));
    return "DONE";
  }
  for (const [at, change] of read.page.events.entries()) {
    // The first is sent however long the reading took: else nothing of a slow one ever would be.
    if (stop.aborted || (at > 0 && isLate())) return "MORE";
    const isIncomplete = at >= read.page.wholeUntil;
    if (isIncomplete && patience.holds(id, change.eventKey)) return { later: "a part of the graph does not answer" };
    const next = { change, known: known.get(change.eventKey) ?? null, isIncomplete };
    if (!(await sendChange(parts, sent, next))) return "DONE";
  }
  return finishPage(parts, sent, read.page);
}

/** The first look at a stream: what is to come is told from here on. */
async function begin(parts: SenderParts, sent: SentEndpoint): Promise<Turn> {
  const read = await readSnapshotCursor(parts.ask, sent.clientId, sent.endpoint.stream);
  if ("later" in read) return read;
  await moveProgress(parts.contextOf(), sent.progress, holderOf(parts), read);
  return "MORE";
}

/** The last event of a page may be followed by many that are not for this partner. */
async function finishPage(parts: SenderParts, sent: SentEndpoint, { endCursor, hasMore }: ChangesPage): Promise<Turn> {
  if (endCursor !== sent.progress.cursor) {
    await moveProgress(parts.contextOf(), sent.progress, holderOf(parts), { cursor: endCursor });
  }
  return hasMore ? "MORE" : "DONE";
}

async function inTransaction(context: RequestContext, act: (inside: RequestContext) => Promise<void>): Promise<void> {
  await context.em.fork().transactional((em) => act({ ...context, em }));
  context.doorbell.ring(context.subgraph);
}
