import { setTimeout as pause } from "node:timers/promises";
import { ask, type Connection } from "./connection.js";
import { FeedError, isFinal } from "./feed-error.js";
import { type Change, type Message, snapshotCursorOf } from "./message.js";
import { RecentKeys } from "./recent-keys.js";
import { caughtUp } from "./sources/poll.js";
import type { Asked, Source } from "./sources/source.js";
import type { CursorStore } from "./stores/cursor-store.js";
import { untilSilent } from "./until-silent.js";

export interface FollowOptions extends Connection {
  /** The name of the subgraph: `services` is followed by `servicesChanged`. */
  stream: string;
  /** What to select of every change: `subject { id ... on Procedure { name } }`. */
  selection?: string;
  /** A `ChangeFilter`. Another filter needs another store. */
  filter?: Readonly<Record<string, unknown>>;
  /** How to be told: `ws`, `sse` or `poll()`. */
  over: Source;
  store: CursorStore;
  /** Reads the data whole; called before the first change, and again after too long an absence. */
  snapshot(): Promise<void>;
  /** Takes one change in. The cursor is stored when it has settled: commit before, and be ready to be told again. */
  handle(change: Change): Promise<void>;
  /** Told of what went wrong before it is tried again. */
  trouble?(error: unknown): void;
  /** Comes again after so long a silence; checkpoints come every 15 seconds. */
  silenceMs?: number;
  /** The longest pause between two tries. */
  longestPauseMs?: number;
}

export interface Followed {
  /** Settles when it was stopped; rejects with a refusal that trying again would not mend. */
  readonly ended: Promise<void>;
  /** Lets the change in hand be finished, then ends. */
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 200;
const SILENCE_MS = 45_000;

/** Follows a stream and loses nothing: comes again after whatever breaks, from the last change that was taken in. */
export function followFeed(options: FollowOptions): Followed {
  const stopping = new AbortController();
  const ended = new Follower(options, stopping.signal).run();
  ended.catch(() => undefined);
  return {
    ended,
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

class Follower {
  readonly #options: FollowOptions;
  readonly #stopping: AbortSignal;
  readonly #taken = new RecentKeys();
  #isFarBehind = false;
  #mustReadAnew = false;
  #tries = 0;

  constructor(options: FollowOptions, stopping: AbortSignal) {
    this.#options = options;
    this.#stopping = stopping;
  }

  async run(): Promise<void> {
    while (!this.#stopping.aborted) {
      try {
        const kept = this.#mustReadAnew ? null : await this.#options.store.read();
        await this.#followOnce(kept ?? (await this.#bootstrap()));
      } catch (error) {
        if (this.#stopping.aborted) return;
        if (isFinal(error)) throw error;
        this.#mustReadAnew ||= isExpired(error);
        this.#options.trouble?.(error);
      }
      await this.#rest();
    }
  }

  /** The cursor first, the data after it: what changes in between is told afterwards. */
  async #bootstrap(): Promise<string> {
    const { stream, snapshot, store, silenceMs = SILENCE_MS } = this.#options;
    const signal = AbortSignal.any([this.#stopping, AbortSignal.timeout(silenceMs)]);
    const { told: cursor } = await ask<{ told: string }>(this.#options, snapshotCursorOf(stream), {}, signal);
    await snapshot();
    await store.write(cursor);
    this.#mustReadAnew = false;
    return cursor;
  }

  async #followOnce(start: string): Promise<void> {
    const { stream, selection = "", filter = null, over, silenceMs = SILENCE_MS } = this.#options;
    const silence = new AbortController();
    const signal = AbortSignal.any([this.#stopping, silence.signal]);
    signal.throwIfAborted();
    const asked: Asked = { connection: this.#options, stream, selection, filter, after: start, signal };
    const source = this.#isFarBehind ? caughtUp(asked) : over(asked);
    this.#isFarBehind = false;

    let last = start;
    for await (const message of untilSilent<Message>(source, silenceMs, () => silence.abort())) {
      const cursor = await this.#take(message, last);
      if (cursor === null) return;
      last = cursor;
      if (signal.aborted) return;
    }
  }

  /** Takes a message in; gives its cursor, or null when the stream is about to end. */
  async #take(message: Message, last: string): Promise<string | null> {
    const { handle, store } = this.#options;
    if (message.__typename === "ChangeNotice") return this.#heed(message.code);
    if (message.previousCursor !== last) {
      throw new FeedError(
        "The stream went on after another cursor than the last one: something may be missing.",
        "HOLE",
      );
    }
    if (message.__typename === "RecordChange" && !this.#taken.has(message.eventKey)) {
      await handle(message);
      this.#taken.add(message.eventKey);
    }
    await store.write(message.cursor);
    this.#tries = 0;
    return message.cursor;
  }

  #heed(code: string): null {
    if (code === "CURSOR_EXPIRED") throw new FeedError("The cursor has expired.", code);
    this.#isFarBehind = code === "USE_CATCH_UP";
    return null;
  }

  async #rest(): Promise<void> {
    const longest = this.#options.longestPauseMs ?? 30_000;
    const ms = Math.min(FIRST_PAUSE_MS * 2 ** this.#tries++, longest) * (0.5 + Math.random() / 2);
    await pause(ms, undefined, { signal: this.#stopping }).catch(() => undefined);
  }
}

const isExpired = (error: unknown): boolean => error instanceof FeedError && error.code === "CURSOR_EXPIRED";
