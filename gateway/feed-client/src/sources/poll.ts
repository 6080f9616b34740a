import { setTimeout as pause } from "node:timers/promises";
import { dataOf, request } from "../connection.js";
import { type Change, catchUpOf, type Message } from "../message.js";
import type { Asked, Source } from "./source.js";

interface Page {
  told: { events: Change[]; endCursor: string; hasMore: boolean };
}

/** By asking: all there is at once, then every so often. For those who may not keep a connection open. */
export function poll(everyMs = 5_000): Source {
  return async function* polling(asked) {
    while (!asked.signal.aborted) {
      asked.after = yield* caughtUp(asked);
      await pause(everyMs, undefined, { signal: asked.signal }).catch(() => undefined);
    }
  };
}

const CHANGES_A_PAGE = 100;

/** All that happened until now, page by page; gives the cursor to go on with. */
export async function* caughtUp(asked: Asked): AsyncGenerator<Message, string> {
  const { connection, stream, selection, filter, signal } = asked;
  const query = catchUpOf(stream, selection);
  let first = CHANGES_A_PAGE;
  for (let after = asked.after; ; ) {
    const page = await request<Page>(connection, query, { after, filter, first }, signal);
    const { events, endCursor, hasMore } = dataOf(page).told;
    const { errors = [] } = page;
    if (errors.length > 0 && first > 1) {
      // An answer tells only so many errors: of one change they are surely its own.
      first = 1;
      continue;
    }
    for (const event of events) yield { ...event, errors };
    const previousCursor = events.at(-1)?.cursor ?? after;
    // The page proves what lies between its last event and its end: nothing for us.
    yield { __typename: "ChangeCheckpoint", cursor: endCursor, previousCursor };
    after = endCursor;
    if (!hasMore) return after;
    first = errors.length > 0 ? 1 : CHANGES_A_PAGE;
  }
}
