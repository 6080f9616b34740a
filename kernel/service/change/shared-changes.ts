import type { LoggedEvent } from "../event/read-log.js";
import type { RecordChange } from "./change.type.js";
import type { ChangeCursors, Place } from "./change-cursor.js";
import { recordChange } from "./change-message.js";

/** So long a change is told in the same words: what is read of its record with it is then no older. */
const SHARED_MS = 250;

/**
 * Gives subscribers who are told a public change in the same words, one after the other, the same object: whoever
 * answers them can see that and answer them together.
 */
export class SharedChanges {
  #changes = new Map<string, RecordChange>();
  #since = 0;

  /** The change at a place, told to one under a filter who was given `previousCursor` before. */
  tell(event: LoggedEvent, cursors: ChangeCursors, place: Place, previousCursor: string | null): RecordChange {
    const now = performance.now();
    if (now - this.#since > SHARED_MS) {
      this.#changes = new Map();
      this.#since = now;
    }
    const key = `${event.hash} ${previousCursor} ${cursors.scope}`;
    const known = this.#changes.get(key);
    if (known !== undefined) return known;
    const change = recordChange(event, cursors.sign(place), previousCursor, NOTHING_SEEN);
    this.#changes.set(key, change);
    return change;
  }
}

const NOTHING_SEEN = new Map();
