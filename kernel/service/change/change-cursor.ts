import { GraphQLError } from "graphql";
import type { RequestContext } from "../context.js";
import { findHead } from "../event/open-log.js";
import { findHashAt, findOldestPosition, type LoggedEvent } from "../event/read-log.js";
import { readCursor, signCursor } from "../page/cursor.js";
import type { ChangeFilter } from "./change-filter.input.js";

/** A place in the log of one subgraph, in one life of that log. */
export interface Place {
  position: number;
  /** The hash of the event at that position. */
  hash: string;
  epoch: string;
}

const HASH_CHARACTERS = 8;

/** Cursors of one stream under one filter: signed, and refused where they do not belong. */
export interface ChangeCursors {
  /** What its cursors are signed for: the stream and the filter. */
  readonly scope: string;
  sign(place: Place): string;
  /** The position to go on after. Throws BAD_CURSOR, or CURSOR_EXPIRED with the cursors to go on with. */
  open(cursor: string): Promise<Place>;
  /** The cursors to go on with after one that has expired. */
  afterExpiry(): Promise<ExpiredCursor>;
}

/**
 * A cursor holds a position, the beginning of its hash and the epoch, signed for this stream and this filter: under
 * another filter, what the first one left out would be lost without a word. Cursors of snapshots serve every filter.
 */
export function changeCursors(context: RequestContext, filter: ChangeFilter | null | undefined): ChangeCursors {
  const scope = scopeOf(context, filter);
  return {
    scope,
    sign: (place) => sign(context, scope, place),
    async open(cursor) {
      const { cursorKey } = context;
      const values = readCursor(cursorKey, scope, cursor) ?? readCursor(cursorKey, scopeOf(context), cursor);
      if (values?.length !== 3) throw badCursor();
      const [position, hash, epoch] = values as [number, string, string];

      const em = context.em.fork();
      const head = await findHead(em);
      if (epoch !== head.epoch) throw expired(await cursorsAfterExpiry(context, scope));
      if (position > head.position) throw badCursor();
      const place = { position, hash: position === head.position ? head.hash : await findHashAt(em, position), epoch };
      // The row is gone, or another stands in its place: the log was restored to an older state and went on from there.
      if (place.hash === null || !place.hash.startsWith(hash)) throw expired(await cursorsAfterExpiry(context, scope));
      return { ...place, hash: place.hash };
    },
    afterExpiry: () => cursorsAfterExpiry(context, scope),
  };
}

/** Whether an event is the one that was numbered next after a place: else what lies between is not kept any more. */
export const isNextAfter = ({ position, hash }: Place, next: LoggedEvent | undefined): boolean =>
  next?.position === position + 1 && next.prevHash === hash;

/** The place of the newest event. */
export async function findHeadPlace(context: RequestContext): Promise<Place> {
  const { position, hash, epoch } = await findHead(context.em.fork());
  return { position, hash, epoch };
}

/** The place before the oldest event that is kept. */
export async function findOldestPlace(context: RequestContext): Promise<Place> {
  const em = context.em.fork();
  const head = await findHead(em);
  const position = ((await findOldestPosition(em)) ?? head.position + 1) - 1;
  return { position, hash: (await findHashAt(em, position)) ?? head.hash, epoch: head.epoch };
}

/** A cursor that serves every filter: take it, read the data whole, then follow from it. */
export async function snapshotCursor(context: RequestContext): Promise<string> {
  return sign(context, scopeOf(context), await findHeadPlace(context));
}

/** What an expired cursor is answered with. */
export interface ExpiredCursor {
  oldestCursor: string;
  snapshotCursor: string;
}

/** The cursors that an error CURSOR_EXPIRED carries; null for any other error. */
export function expiredCursorOf(error: unknown): ExpiredCursor | null {
  if (!(error instanceof GraphQLError) || error.extensions.code !== "CURSOR_EXPIRED") return null;
  const { oldestCursor, snapshotCursor } = error.extensions as unknown as ExpiredCursor;
  return { oldestCursor, snapshotCursor };
}

async function cursorsAfterExpiry(context: RequestContext, scope: string): Promise<ExpiredCursor> {
  const oldestCursor = sign(context, scope, await findOldestPlace(context));
  return { oldestCursor, snapshotCursor: await snapshotCursor(context) };
}

export function expired(cursors: ExpiredCursor): GraphQLError {
  const message =
    "Events after this cursor are not kept any more. Read the data whole, then follow from `snapshotCursor`.";
  return new GraphQLError(message, { extensions: { code: "CURSOR_EXPIRED", argument: "after", ...cursors } });
}

function badCursor(): GraphQLError {
  const message = "`after` is no cursor of this stream with this filter. Take one from this stream, or begin without.";
  return new GraphQLError(message, { extensions: { code: "BAD_CURSOR", argument: "after" } });
}

const sign = ({ cursorKey }: RequestContext, scope: string, { position, hash, epoch }: Place) =>
  signCursor(cursorKey, scope, [position, hash.slice(0, HASH_CHARACTERS), epoch]);

/**
 * A cursor of a stream under a filter as one that serves every filter: what the new filter lets through after it is
 * told, and nothing before. Null when it is no cursor of that stream under that filter, nor one of a snapshot.
 */
export function unfilteredCursor(
  cursorKey: Buffer,
  { stream, filter, cursor }: { stream: string; filter: ChangeFilter | null; cursor: string },
): string | null {
  const every = scopeOf({ subgraph: stream });
  const values =
    readCursor(cursorKey, scopeOf({ subgraph: stream }, filter), cursor) ?? readCursor(cursorKey, every, cursor);
  return values && signCursor(cursorKey, every, values);
}

function scopeOf({ subgraph }: Pick<RequestContext, "subgraph">, filter?: ChangeFilter | null): string {
  const { types, subjectTypes, organisation, area } = filter ?? {};
  const asked = [types?.toSorted() ?? null, subjectTypes?.toSorted() ?? null, organisation ?? null, area ?? null];
  return JSON.stringify(["changes", subgraph, ...(asked.every((each) => each === null) ? [] : asked)]);
}
