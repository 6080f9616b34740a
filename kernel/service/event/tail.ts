import type { Database } from "../database/database.js";
import type { Log } from "../log.js";
import { type Doorbell, numberedRing } from "./doorbell.js";
import { findHead } from "./open-log.js";
import { type LoggedEvent, readLog } from "./read-log.js";

const EVENTS_KEPT = 2_000;
const EVENTS_A_READ = 500;
const LOOK_EVERY_MS = 2_000;
/** So many are woken at a time: what they are told leaves before the next ones are served, and others have their turn. */
const WOKEN_AT_ONCE = 50;

/** One place in the log of one subscriber. */
export interface TailReader {
  /** The events after a position, at most `limit`; from memory where the newest are wanted. */
  read(after: number, limit: number): Promise<readonly LoggedEvent[]>;
  /** Settles when there is something after `position`, when `ms` have passed, or when the signal says so. */
  moved(position: number, ms: number, signal: AbortSignal): Promise<void>;
  /** The newest position known here. */
  readonly head: number;
  /** The epoch of the log, looked at every two seconds: another one means that positions are given anew. */
  readonly epoch: string;
  leave(): void;
}

/**
 * The end of the log, read once for all subscribers of a process: whoever listens costs no database reads of its own.
 * Works while there are readers.
 */
export class Tail {
  readonly #stream: string;
  readonly #database: Database;
  readonly #doorbell: Doorbell;
  readonly #log: Log;
  #events: LoggedEvent[] = [];
  #head = 0;
  #epoch = "";
  #readers = 0;
  #opened: Promise<() => Promise<void>> | undefined;
  #pulling: Promise<void> | undefined;
  #wasRung = false;
  #isLookDue = false;
  #isFailing = false;
  /** Wakes those who wait for something new. */
  readonly #waiting = new Set<() => void>();

  constructor(stream: string, database: Database, doorbell: Doorbell, log: Log) {
    this.#stream = stream;
    this.#database = database;
    this.#doorbell = doorbell;
    this.#log = log;
  }

  /** Joins the readers; the first one makes the tail work, the last one that leaves makes it stop. */
  async join(): Promise<TailReader> {
    this.#readers += 1;
    try {
      this.#opened ??= this.#open();
      await this.#opened;
    } catch (error) {
      this.#leave();
      throw error;
    }
    const tail = this;
    let hasLeft = false;
    return {
      read: (after, limit) => tail.#read(after, limit),
      moved: (position, ms, signal) => tail.#movedBeyond(position, ms, signal),
      get head() {
        return tail.#head;
      },
      get epoch() {
        return tail.#epoch;
      },
      leave: () => {
        if (!hasLeft) this.#leave();
        hasLeft = true;
      },
    };
  }

  async #open(): Promise<() => Promise<void>> {
    // Listening comes before the first read: what is numbered in between rings.
    const stopListening = await this.#doorbell.listen(numberedRing(this.#stream), () => this.#pull());
    this.#epoch = "";
    await this.#meetEpoch();
    const look = setInterval(() => this.#look(), LOOK_EVERY_MS);
    return async () => {
      clearInterval(look);
      await stopListening();
    };
  }

  #leave(): void {
    this.#readers -= 1;
    if (this.#readers > 0) return;
    this.#opened?.then((close) => close()).catch(() => undefined);
    this.#opened = undefined;
  }

  async #read(after: number, limit: number): Promise<readonly LoggedEvent[]> {
    if (after >= this.#head) return [];
    const first = this.#events[0]?.position ?? Number.POSITIVE_INFINITY;
    if (after < first - 1) return readLog(this.#database.fork(), after, limit);
    const from = after - first + 1;
    return this.#events.slice(from, from + limit);
  }

  #look(): void {
    this.#isLookDue = true;
    this.#pull();
  }

  #pull(): void {
    this.#wasRung = true;
    this.#pulling ??= this.#pullAll().finally(() => {
      this.#pulling = undefined;
    });
  }

  async #pullAll(): Promise<void> {
    try {
      while (this.#wasRung) {
        this.#wasRung = false;
        if (this.#isLookDue) await this.#meetEpoch();
        this.#isLookDue = false;
        await this.#pullUntilEmpty();
      }
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#log.error("The log cannot be read; it is tried again", error);
      this.#isFailing = true;
    }
  }

  /** Begins at the newest event when the log has begun another epoch. */
  async #meetEpoch(): Promise<void> {
    const { position, epoch } = await findHead(this.#database.fork());
    if (epoch === this.#epoch) return;
    this.#events = [];
    this.#head = position;
    this.#epoch = epoch;
    this.#tell();
  }

  async #pullUntilEmpty(): Promise<void> {
    for (;;) {
      const events = await readLog(this.#database.fork(), this.#head, EVENTS_A_READ);
      if (events.length === 0) return;
      this.#events = [...this.#events, ...events].slice(-EVENTS_KEPT);
      this.#head = events.at(-1)!.position;
      this.#tell();
    }
  }

  #tell(): void {
    this.#wakeSome([...this.#waiting]);
  }

  #wakeSome(waiting: readonly (() => void)[]): void {
    for (const wake of waiting.slice(0, WOKEN_AT_ONCE)) wake();
    if (waiting.length > WOKEN_AT_ONCE) setImmediate(() => this.#wakeSome(waiting.slice(WOKEN_AT_ONCE)));
  }

  #movedBeyond(position: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.#head > position || signal.aborted) return Promise.resolve();
    return new Promise((moved) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        clearTimeout(timer);
        moved();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener("abort", wake);
      this.#waiting.add(wake);
    });
  }
}
