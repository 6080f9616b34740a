import type { Actor } from "../../domain/actor.js";
import { plainDateAt } from "../../domain/plain-date.js";
import type { RequestContext } from "../context.js";
import type { Database } from "../database/database.js";
import type { Log } from "../log.js";
import type { ReferenceResolver } from "../schema/build-schema.js";
import type { Doorbell } from "./doorbell.js";
import { openLog } from "./open-log.js";
import { pruneLog } from "./prune-log.js";
import { ReaderPlaces } from "./reader-places.js";
import { type Sequencer, sequenceAll, startSequencer } from "./sequencer.js";
import { Tail } from "./tail.js";

const DAY_MS = 24 * 60 * 60 * 1000;
const PRUNE_EVERY_MS = 60 * 60 * 1000;
export const RETENTION_DAYS = 30;

export interface FeedParts {
  /** The name of the stream, which is that of the subgraph. */
  stream: string;
  database: Database;
  doorbell: Doorbell;
  log: Log;
  now(): Date;
  references: Readonly<Record<string, ReferenceResolver>>;
  eventTypes: readonly string[];
  retentionDays: number;
  /** The actor as it is now; null when it may not go on listening. */
  actorNow(actor: Actor): Promise<Actor | null>;
}

/** The stream of changes of one subgraph, in one process. */
export interface Feed {
  readonly stream: string;
  readonly tail: Tail;
  /** How far partners are. */
  readonly readers: ReaderPlaces;
  /** The types of its events. */
  readonly eventTypes: ReadonlySet<string>;
  /** The names of types whose records it can find again; only these can be hydrated. */
  readonly subjectTypes: ReadonlySet<string>;
  /** Aborted when the process is about to stop: whoever follows is told. */
  readonly closing: AbortSignal;
  /** Lets this process number what is committed and forget what is too old, until the feed is closed. */
  start(): Promise<void>;
  /** Numbers all that is committed now. */
  catchUp(): Promise<void>;
  /** The same caller at this instant, with nothing read yet; null when it may not go on listening. */
  contextNow(context: RequestContext): Promise<RequestContext | null>;
  /** A subject as its own finder gives it to the caller: null where there is none that it may see. */
  findSubject(context: RequestContext, subjectType: string, subjectId: string): Promise<object | null>;
  /** Tells all who follow that the process is about to stop. */
  dismiss(): void;
  close(): Promise<void>;
}

/** Opens the feed of a subgraph. It numbers nothing before it is started. */
export async function openFeed(parts: FeedParts): Promise<Feed> {
  const { stream, database, doorbell, log, now, references, retentionDays } = parts;
  await openLog(database.fork());
  const closing = new AbortController();
  const readers = new ReaderPlaces(database, log, now);
  let sequencer: Sequencer | undefined;
  let pruning: NodeJS.Timeout | undefined;
  const prune = () => {
    const before = new Date(now().getTime() - retentionDays * DAY_MS);
    pruneLog(database.fork(), before).catch((error) => log.error("Old events could not be removed", error, { stream }));
  };

  return {
    stream,
    readers,
    tail: new Tail(stream, database, doorbell, log),
    eventTypes: new Set(parts.eventTypes),
    subjectTypes: new Set(Object.keys(references)),
    closing: closing.signal,
    async start() {
      sequencer ??= await startSequencer(stream, database, doorbell, log);
      pruning ??= setInterval(prune, PRUNE_EVERY_MS).unref();
    },
    catchUp: () => sequenceAll(stream, database, doorbell),
    async contextNow(context) {
      const actor = await parts.actorNow(context.actor);
      const instant = now();
      if (actor === null) return null;
      const nothingRead = { em: database.fork(), loaders: new Map(), accesses: new Map() };
      return { ...context, ...nothingRead, actor, now: instant, today: plainDateAt(instant) };
    },
    async findSubject(context, subjectType, subjectId) {
      const find = Object.hasOwn(references, subjectType) ? references[subjectType] : undefined;
      return find === undefined ? null : find(context, { __typename: subjectType, id: subjectId } as never);
    },
    dismiss: () => closing.abort(),
    async close() {
      closing.abort();
      clearInterval(pruning);
      await sequencer?.close();
      await readers.store();
    },
  };
}
