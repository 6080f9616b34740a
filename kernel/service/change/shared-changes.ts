import { getOrMake } from "../../domain/get-or-make.js";
import type { LoggedEvent } from "../event/read-log.js";
import type { RecordChange } from "./change.type.js";
import type { ChangeCursors, Place } from "./change-cursor.js";
import { recordChange } from "./change-message.js";

/** So long a change is told in the same words: what is read of its record with it is then no older. */
const SHARED_MS = 250;

/** A change as it is told to those who were given the same cursor before, by the scope of their cursors. */
type Tellings = Map<string | null, Map<string, RecordChange>>;

/**
 * Gives subscribers who are told a public change in the same words, one after the other, the same object: whoever
 * answers them can see that and answer them together.
 */
export class SharedChanges {
  /** By the hash of the event, the earliest first. */
  readonly #told = new Map<string, { since: number; tellings: Tellings }>();

  /** The change at a place, told to one under a filter who was given `previousCursor` before. */
  tell(event: LoggedEvent, cursors: ChangeCursors, place: Place, previousCursor: string | null): RecordChange {
    const byScope = getOrMake(this.#tellingsOf(event), previousCursor, () => new Map<string, RecordChange>());
    return getOrMake(byScope, cursors.scope, () =>
      recordChange(event, cursors.sign(place), previousCursor, NOTHING_SEEN),
    );
  }

  #tellingsOf({ hash }: LoggedEvent): Tellings {
    const now = performance.now();
    for (const [earliest, { since }] of this.#told) {
      if (now - since <= SHARED_MS) break;
      this.#told.delete(earliest);
    }
    return getOrMake(this.#told, hash, () => ({ since: now, tellings: new Map() })).tellings;
  }
}

const NOTHING_SEEN = new Map();
