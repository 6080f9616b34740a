import type { Actor } from "../../domain/actor.js";
import { partnerOf } from "../../domain/data-scope.js";
import type { Database } from "../database/database.js";
import type { Log } from "../log.js";
import type { ReaderPlaceRow } from "./reader-place.table.js";

const FLUSH_EVERY_MS = 5_000;

/**
 * How far partners are in a log. Noting is a write to memory; what changed is stored every five seconds, in a statement
 * a partner. What a process that was killed had not stored yet is noted again when its readers come again.
 */
export class ReaderPlaces {
  readonly #database: Database;
  readonly #log: Log;
  readonly #now: () => Date;
  #unstored = new Map<string, ReaderPlaceRow>();
  #timer: NodeJS.Timeout | undefined;
  #storing: Promise<void> | undefined;

  constructor(database: Database, log: Log, now: () => Date) {
    this.#database = database;
    this.#log = log;
    this.#now = now;
  }

  /** Notes where a partner is now; others than partners are not noted. */
  note(actor: Actor, { position, epoch }: { position: number; epoch: string }): void {
    const partnerId = partnerOf(actor);
    if (partnerId === null) return;
    this.#unstored.set(partnerId, { partnerId, position, epoch, seenAt: this.#now().toISOString() });
    this.#timer ??= setTimeout(() => void this.store(), FLUSH_EVERY_MS).unref();
  }

  /** Stores what was noted. Never rejects: what could not be stored is kept for the next time. */
  async store(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#storing;
    this.#storing = this.#storeAll();
    await this.#storing;
  }

  async #storeAll(): Promise<void> {
    const noted = this.#unstored;
    this.#unstored = new Map();
    try {
      const database = this.#database.fork().getKysely<{ reader_place: ReaderPlaceRow }>();
      for (const place of noted.values()) {
        const { position, epoch, seenAt } = place;
        await database
          .insertInto("reader_place")
          .values(place)
          .onConflict((on) => on.column("partnerId").doUpdateSet({ position, epoch, seenAt }))
          .execute();
      }
    } catch (error) {
      this.#log.error("Places of readers could not be stored; it is tried again", error);
      this.#unstored = new Map([...noted, ...this.#unstored]);
    }
  }
}
