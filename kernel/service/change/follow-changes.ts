import type { RequestContext } from "../context.js";
import type { TailReader } from "../event/tail.js";
import type { ChangeCheckpoint, ChangeNotice, RecordChange } from "./change.type.js";
import {
  type ChangeCursors,
  changeCursors,
  expiredCursorOf,
  findHeadPlace,
  isNextAfter,
  type Place,
} from "./change-cursor.js";
import type { ChangeFilter } from "./change-filter.input.js";
import { changeCheckpoint, changeNotice, recordChange } from "./change-message.js";
import { checkFilter, sieve } from "./change-sieve.js";
import { SharedChanges } from "./shared-changes.js";

export interface FollowedChanges {
  after?: string | null;
  filter?: ChangeFilter | null;
}

type Message = RecordChange | ChangeCheckpoint | ChangeNotice;

const CHECKPOINT_EVERY_MS = 15_000;
/** A run of events that are not for the subscriber is told of once a second at most. */
const SKIPPED_RUN_MS = 1_000;
/** What an actor may see is asked again after this time, also in the middle of a run for a slow subscriber. */
const RIGHTS_HOLD_MS = 2_000;
const EVENTS_A_RUN = 100;
const FARTHEST_BEHIND = 10_000;

/** Of all streams of this process: a hash tells the events of all their lives apart. */
const shared = new SharedChanges();

/**
 * Tells an actor of the changes after a cursor, from now on without one, until the subscriber leaves. Nothing is read
 * ahead: the next message is made when it is asked for. Throws BAD_FILTER or BAD_CURSOR before the first message.
 */
export async function followChanges(
  context: RequestContext,
  { after = null, filter }: FollowedChanges,
): Promise<AsyncIterableIterator<Message>> {
  checkFilter(context, filter);
  const cursors = changeCursors(context, filter);
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, context.feed.closing]);
  const reader = await context.feed.tail.join();
  try {
    const start = after === null ? await findHeadPlace(context) : await cursors.open(after);
    return leavable(follow({ context, filter, cursors, reader, signal, left: left.signal }, start, after), left);
  } catch (error) {
    reader.leave();
    const expired = expiredCursorOf(error);
    if (expired === null) throw error;
    return only(changeNotice("CURSOR_EXPIRED", expired));
  }
}

interface Following {
  context: RequestContext;
  filter: ChangeFilter | null | undefined;
  cursors: ChangeCursors;
  reader: TailReader;
  /** The subscriber has left, or the subgraph is about to stop. */
  signal: AbortSignal;
  left: AbortSignal;
}

async function* follow(
  { context, filter, cursors, reader, signal, left }: Following,
  start: Place,
  after: string | null,
): AsyncGenerator<Message> {
  let place = start;
  let given = { position: start.position, cursor: after, at: performance.now() };
  const give = (cursor: string) => {
    given = { position: place.position, cursor, at: performance.now() };
    context.feed.readers.note(context.actor, place);
  };
  const expire = async () => changeNotice("CURSOR_EXPIRED", await cursors.afterExpiry());
  const checkpoint = () => {
    const cursor = cursors.sign(place);
    const message = changeCheckpoint(cursor, given.cursor);
    give(cursor);
    return message;
  };

  context.feed.readers.note(context.actor, place);
  try {
    if (after === null) yield checkpoint();
    while (!left.aborted) {
      if (signal.aborted) return yield changeNotice("GOING_AWAY");
      if (reader.epoch !== place.epoch) return yield expire();
      const behind = reader.head - place.position;
      if (behind > FARTHEST_BEHIND) return yield changeNotice("USE_CATCH_UP");

      const run = await reader.read(place.position, EVENTS_A_RUN);
      if (behind > 0 && !isNextAfter(place, run[0])) return yield expire();
      const now = run.length > 0 ? await context.feed.contextNow(context) : context;
      if (now === null) return;
      const told = await sieve(now, filter, run);
      const askedAt = performance.now();
      for (const event of run) {
        if (performance.now() - askedAt > RIGHTS_HOLD_MS || left.aborted) break;
        place = { ...place, position: event.position, hash: event.hash };
        if (!told.has(event)) continue;
        const message =
          event.classification === "PUBLIC"
            ? shared.tell(event, cursors, place, given.cursor)
            : recordChange(event, cursors.sign(place), given.cursor, now.accesses);
        give(message.cursor);
        yield message;
      }

      const due = given.at + (place.position > given.position ? SKIPPED_RUN_MS : CHECKPOINT_EVERY_MS);
      if (performance.now() >= due) yield checkpoint();
      else if (run.length === 0) await reader.moved(place.position, due - performance.now(), signal);
    }
  } finally {
    reader.leave();
  }
}

/** Lets the subscriber leave while the next message is being waited for. */
function leavable<T>(messages: AsyncGenerator<T>, left: AbortController): AsyncIterableIterator<T> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => messages.next(),
    return() {
      left.abort();
      return messages.return(undefined);
    },
  };
}

async function* only<T>(message: T): AsyncGenerator<T> {
  yield message;
}
