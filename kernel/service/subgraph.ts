import "reflect-metadata";
import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { type Actor, ANONYMOUS } from "../domain/actor.js";
import { plainDateAt } from "../domain/plain-date.js";
import { AccessLog } from "./access-log/access-log.js";
import { ACCESS_TABLES } from "./access-log/record-access.table.js";
import { settleAccesses } from "./access-log/settle-accesses.js";
import { type FindBodyScope, onlyItself } from "./body-scope.js";
import { CALENDAR_TABLES, type CalendarSource, openCalendar } from "./calendar/calendar-source.js";
import { CommandReceiptTable } from "./command/command-receipt.table.js";
import type { RequestContext } from "./context.js";
import { type Database, openDatabase, type Table } from "./database/database.js";
import type { DatabaseConfig } from "./database/database-config.js";
import { ENVELOPE_HEADER, openEnvelope } from "./envelope/envelope.js";
import type { EnvelopeKeys } from "./envelope/envelope-keys.js";
import { unauthenticated } from "./envelope/unauthenticated.js";
import type { Doorbell } from "./event/doorbell.js";
import { EventTable } from "./event/event.table.js";
import { type Feed, openFeed, RETENTION_DAYS } from "./event/feed.js";
import { FeedHeadTable } from "./event/feed-head.table.js";
import { ReaderPlaceTable } from "./event/reader-place.table.js";
import type { AnyImportKind } from "./import/import-kind.js";
import { languageOf } from "./language.js";
import type { Log } from "./log.js";
import type { Recount } from "./recount.js";
import type { SchemaParts } from "./schema/build-schema.js";
import { subgraphSchema } from "./schema/subgraph-schema.js";

/** What a subgraph is: its schema, its tables, what it can import, and how it begins. */
export interface SubgraphDefinition extends SchemaParts {
  name: string;
  tables: readonly Table[];
  /** What its stream tells of: no event of another type is recorded. */
  eventTypes: readonly string[];
  /** The folder that holds `sqlite/` and `postgresql/`. */
  migrations: string;
  imports: readonly AnyImportKind[];
  /** Fills an empty database; done again, it changes nothing. */
  seed(context: RequestContext): Promise<void>;
  /** How its counters are counted anew; left out where it keeps none. */
  recount?: Recount;
  /** Makes its synthetic records so many times as many as the seed has, where it has any; gives how many came. */
  enlarge?(context: RequestContext, scale: number): Promise<number>;
}

export interface SubgraphSettings {
  database: DatabaseConfig;
  doorbell: Doorbell;
  log: Log;
  cursorKey: Buffer;
  /** Open the envelopes that say who asks. */
  envelopeKeys: EnvelopeKeys;
  /** Tells for which bodies a body answers; for itself alone unless given. */
  bodyScope?: FindBodyScope;
  /** The clock; the tests' own where a test needs a day. */
  now?: () => Date;
  /** How long events are kept; 30 days unless told. */
  retentionDays?: number;
  /** The actor of a subscription as it is now; null when it may not go on. Unless told, actors stay as they came. */
  actorNow?: (actor: Actor) => Promise<Actor | null>;
}

/** What a caller sends with a request. */
export interface IncomingRequest {
  requestId: string;
  headers: Readonly<Record<string, string>>;
}

/** A subgraph that runs. */
export interface Subgraph {
  readonly definition: SubgraphDefinition;
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** Its stream of changes; it numbers events once it is started. */
  readonly feed: Feed;
  /** The context of a request, whose envelope says who asks; throws UNAUTHENTICATED without a valid one. */
  contextFor(request: IncomingRequest): RequestContext;
  /** A context for what needs no envelope: seed, import, tests, and questions that touch no data. */
  contextOf(actor: Actor, requestId?: string): RequestContext;
  /** What a request's result becomes: the same, once what it read of restricted records is written down. */
  settle(context: RequestContext, document: DocumentNode, result: ExecutionResult): MaybePromise<ExecutionResult>;
  /** The caller of a stream at this instant, for its next event. Rejects when it may not listen any more. */
  contextNow(context: RequestContext): Promise<RequestContext>;
  /** Equal for callers to whom every record is shown alike: those of one actor and language. */
  alike(context: RequestContext): string;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

type MaybePromise<T> = T | Promise<T>;

/** Tables every subgraph has beside its own. */
export const SHARED_TABLES: readonly Table[] = [
  EventTable,
  FeedHeadTable,
  ReaderPlaceTable,
  CommandReceiptTable,
  ...CALENDAR_TABLES,
  ...ACCESS_TABLES,
];

/** Opens a subgraph on its database: migrated, seeded when empty, ready to answer. */
export async function openSubgraph(definition: SubgraphDefinition, settings: SubgraphSettings): Promise<Subgraph> {
  const database = await openDatabase(settings.database, {
    tables: [...definition.tables, ...SHARED_TABLES],
    migrations: definition.migrations,
  });
  const calendar = await openCalendar(database);
  const now = settings.now ?? (() => new Date());
  const { doorbell, log, actorNow = async (actor) => actor, retentionDays = RETENTION_DAYS } = settings;
  const { name: stream, references, eventTypes } = definition;
  const parts = { stream, eventTypes, database, doorbell, log, now, references, retentionDays, actorNow };
  const feed = await openFeed(parts);
  const contextOf = contextFactory(definition.name, { ...settings, now }, database, calendar, feed);

  const schema = await subgraphSchema(definition);
  const accessLog = new AccessLog(database);
  return {
    definition,
    name: definition.name,
    schema,
    database,
    feed,
    contextFor: ({ requestId, headers }) => {
      const binding = { subgraph: definition.name, requestId };
      const actor = openEnvelope(settings.envelopeKeys, headers[ENVELOPE_HEADER], binding);
      if (actor === null) throw unauthenticated();
      return contextOf(actor, requestId, headers["accept-language"]);
    },
    contextOf: (actor, requestId = "none") => contextOf(actor, requestId),
    settle: (context, document, result) => settleAccesses(accessLog, schema, document, context, result),
    contextNow: async (context) => {
      const renewed = await feed.contextNow(context);
      if (renewed === null) throw unauthenticated();
      return renewed;
    },
    alike: ({ actor, language }) => JSON.stringify([actor, language]),
    isReady: () => database.isReady(),
    close: async () => {
      await feed.close();
      calendar.close();
      await database.close();
    },
  };
}

function contextFactory(
  subgraph: string,
  { doorbell, log, cursorKey, bodyScope = onlyItself, now }: SubgraphSettings & { now: () => Date },
  database: Database,
  calendar: CalendarSource,
  feed: Feed,
) {
  return (actor: Actor = ANONYMOUS, requestId: string, language?: string): RequestContext => {
    const instant = now();
    return {
      subgraph,
      doorbell,
      feed,
      cursorKey,
      bodyScope,
      actor,
      requestId,
      em: database.fork(),
      now: instant,
      today: plainDateAt(instant),
      language: languageOf(language),
      log: log.with({ subgraph, requestId }),
      loaders: new Map(),
      accesses: new Map(),
      calendar: calendar.current(),
    };
  };
}
