import type { SqlEntityManager } from "@mikro-orm/sql";
import type { Actor } from "../domain/actor.js";
import type { PlainDate } from "../domain/plain-date.js";
import type { WorkingCalendar } from "../domain/working-days.js";
import type { Accesses } from "./access-log/note-access.js";
import type { FindBodyScope } from "./body-scope.js";
import type { Doorbell } from "./event/doorbell.js";
import type { Feed } from "./event/feed.js";
import type { Language } from "./language.js";
import type { Loaders } from "./loader.js";
import type { Log } from "./log.js";

/** What every resolver and verb is given: who asks, on which day, over which unit of work. */
export interface RequestContext {
  /** The name of the subgraph that answers; also the name of its stream of changes. */
  readonly subgraph: string;
  readonly doorbell: Doorbell;
  /** The subgraph's stream of changes. */
  readonly feed: Feed;
  /** This request's own fork of the entity manager. */
  readonly em: SqlEntityManager;
  readonly actor: Actor;
  /** The instant of the request and its day in Viet Nam: the only clock below `kernel/service`. */
  readonly now: Date;
  readonly today: PlainDate;
  readonly requestId: string;
  readonly language: Language;
  readonly log: Log;
  readonly loaders: Loaders;
  /** The restricted records read so far; written to the access log before the answer leaves. */
  readonly accesses: Accesses;
  /** The newest published version of the national working calendar. */
  readonly calendar: WorkingCalendar;
  /** For which bodies one who acts for a body answers on a day; a reorganisation is seen within five seconds. */
  readonly bodyScope: FindBodyScope;
  /** The place in a stream that the gateway goes on after, whatever its arguments say. */
  readonly goOnAfter?: string;
  /** Signs and checks cursors. */
  readonly cursorKey: Buffer;
}
