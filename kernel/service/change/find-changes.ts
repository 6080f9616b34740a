import { GraphQLError } from "graphql";
import type { RequestContext } from "../context.js";
import { readLog } from "../event/read-log.js";
import { LARGEST_PAGE } from "../page/page-arguments.js";
import type { ChangePage, RecordChange } from "./change.type.js";
import { changeCursors, expired, findOldestPlace, isNextAfter, type Place } from "./change-cursor.js";
import type { ChangeFilter } from "./change-filter.input.js";
import { recordChange } from "./change-message.js";
import { checkFilter, sieve } from "./change-sieve.js";

export interface AskedChanges {
  after?: string | null;
  first: number;
  filter?: ChangeFilter | null;
}

const EVENTS_A_READ = 500;
const EVENTS_A_PAGE = 5_000;

/**
 * The changes after a cursor that are for this actor, the oldest that are kept when there is no cursor. A page ends
 * early after many that are not: `hasMore` says so. Throws BAD_PAGE, BAD_FILTER, BAD_CURSOR or CURSOR_EXPIRED.
 */
export async function findChanges(
  context: RequestContext,
  { after, first, filter }: AskedChanges,
): Promise<ChangePage> {
  if (first < 1 || first > LARGEST_PAGE) throw badPage(first);
  checkFilter(context, filter);
  const cursors = changeCursors(context, filter);
  let place: Place = after == null ? await findOldestPlace(context) : await cursors.open(after);

  context.feed.readers.note(context.actor, place);
  const events: RecordChange[] = [];
  let previousCursor = after ?? null;
  for (let looked = 0; looked < EVENTS_A_PAGE; ) {
    const run = await readLog(context.em.fork(), place.position, EVENTS_A_READ);
    if (run.length > 0 && !isNextAfter(place, run[0])) throw expired(await cursors.afterExpiry());
    const told = await sieve(context, filter, run);
    for (const event of run) {
      if (told.has(event) && events.length === first) {
        return { events, endCursor: cursors.sign(place), hasMore: true };
      }
      place = { ...place, position: event.position, hash: event.hash };
      if (!told.has(event)) continue;
      const cursor = cursors.sign(place);
      events.push(recordChange(event, cursor, previousCursor, context.accesses));
      previousCursor = cursor;
    }
    if (run.length < EVENTS_A_READ) return { events, endCursor: cursors.sign(place), hasMore: false };
    looked += run.length;
  }
  return { events, endCursor: cursors.sign(place), hasMore: true };
}

function badPage(first: number): GraphQLError {
  const message = `\`first\` is ${first}; give a number from 1 to ${LARGEST_PAGE}.`;
  return new GraphQLError(message, { extensions: { code: "BAD_PAGE" } });
}
