import { numberedRing } from "@lienthong/kernel/service/event/doorbell.js";
import { STREAMS } from "../webhook/streams.js";
import { driveEndpoint, type Turn } from "./drive-endpoint.js";
import { type DueEndpoint, findDueEndpoints } from "./find-due-endpoint.js";
import { Patience } from "./patience.js";
import { pruneDeliveries } from "./prune-deliveries.js";
import type { SenderParts } from "./sender-parts.js";

/** Sends webhooks, as long as its process lives. Any number of processes may run one: an endpoint is one's at a time. */
export interface Sender {
  /** Looks at every endpoint now. */
  wake(): void;
  /** Stops after the messages in hand. */
  close(): Promise<void>;
}

/** How often a sender looks by itself. */
export interface Pace {
  /** Which endpoints have something due. */
  lookEveryMs: number;
  /** Whether a stream tells something new to an endpoint that has nothing due, when no doorbell rings. */
  askEveryMs: number;
}

const PACE: Pace = { lookEveryMs: 2_000, askEveryMs: 15_000 };
const ENDPOINTS_AT_ONCE = 64;
const PRUNE_EVERY_MS = 60 * 60 * 1000;

/** Starts a sender: it works when a stream rings, and looks by itself at its pace. */
export async function startSender(parts: SenderParts, pace: Pace = PACE): Promise<Sender> {
  const running = new RunningSender(parts, pace);
  await running.listen();
  return running;
}

class RunningSender implements Sender {
  readonly #parts: SenderParts;
  readonly #pace: Pace;
  readonly #stop = new AbortController();
  readonly #patience: Patience;
  readonly #driven = new Map<string, Promise<void>>();
  /** By endpoint, when it was asked for last, and how long that holds while nothing rings. */
  readonly #looks = new Map<string, { at: number; holdsMs: number }>();
  /** By stream. A ring while an endpoint is driven is later than its look, so it is looked at again. */
  readonly #rungAt = new Map<string, number>();
  readonly #troubled = new Set<string>();
  #wake = Promise.withResolvers<void>();
  #stopListening: (() => Promise<void>)[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(parts: SenderParts, pace: Pace) {
    this.#parts = parts;
    this.#pace = pace;
    this.#patience = new Patience(() => parts.now().getTime());
  }

  async listen(): Promise<void> {
    const { doorbell } = this.#parts.contextOf();
    const rings = STREAMS.map((stream) => doorbell.listen(numberedRing(stream), () => this.#ring(stream)));
    this.#stopListening = await Promise.all(rings);
    this.#work = this.#run();
  }

  wake(): void {
    this.#looks.clear();
    this.#wake.resolve();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#wake.resolve();
    await Promise.all(this.#stopListening.map((stop) => stop()));
    await this.#work;
    await Promise.all(this.#driven.values());
  }

  #ring(stream: string): void {
    this.#rungAt.set(stream, performance.now());
    this.#wake.resolve();
  }

  async #run(): Promise<void> {
    let prunedAt = Number.NEGATIVE_INFINITY;
    while (!this.#stop.signal.aborted) {
      this.#wake = Promise.withResolvers();
      try {
        await this.#lookOnce();
        if (performance.now() - prunedAt > PRUNE_EVERY_MS) {
          prunedAt = performance.now();
          await pruneDeliveries(this.#parts.contextOf(), this.#parts.now());
        }
        this.#mended("sender");
      } catch (error) {
        this.#trouble("sender", error);
      }
      await this.#rungWithin(this.#pace.lookEveryMs);
    }
  }

  async #lookOnce(): Promise<void> {
    const due = await findDueEndpoints(this.#parts.contextOf(), this.#parts.now());
    for (const each of due.toSorted((a, b) => this.#lookedAtOf(a) - this.#lookedAtOf(b))) {
      if (this.#stop.signal.aborted || this.#driven.size >= ENDPOINTS_AT_ONCE) return;
      if (!this.#driven.has(each.id) && this.#isToBeLookedAt(each)) this.#drive(each.id);
    }
  }

  /** Its stream rang, or that of this subgraph, in which commands tell of themselves; or it is time. */
  #isToBeLookedAt({ id, stream, isWaiting }: DueEndpoint): boolean {
    const look = this.#looks.get(id);
    if (look === undefined) return true;
    const rungAt = Math.max(...[stream, "exchange"].map((each) => this.#rungAt.get(each) ?? Number.NEGATIVE_INFINITY));
    const holdsMs = isWaiting ? Math.min(look.holdsMs, this.#pace.lookEveryMs) : look.holdsMs;
    return rungAt >= look.at || performance.now() - look.at >= holdsMs;
  }

  #lookedAtOf({ id }: DueEndpoint): number {
    return this.#looks.get(id)?.at ?? 0;
  }

  #drive(id: string): void {
    const look = { at: performance.now(), holdsMs: this.#pace.lookEveryMs };
    this.#looks.set(id, look);
    const driving = driveEndpoint(this.#parts, id, { patience: this.#patience, stop: this.#stop.signal })
      .then(
        (turn) => {
          look.holdsMs = this.#holdsFor(turn);
          if (typeof turn === "object") this.#trouble(id, turn.later);
          else this.#mended(id);
        },
        (error) => this.#trouble(id, error),
      )
      .finally(() => {
        this.#driven.delete(id);
        this.#wake.resolve();
      });
    this.#driven.set(id, driving);
  }

  #holdsFor(turn: Turn): number {
    if (turn === "MORE") return 0;
    return turn === "DONE" ? this.#pace.askEveryMs : this.#pace.lookEveryMs;
  }

  /** One line for one trouble, however often it is tried again. */
  #trouble(where: string, error: unknown): void {
    if (this.#troubled.has(where)) return;
    this.#troubled.add(where);
    this.#parts.log.error("Webhooks wait; it is tried again", error, { where });
  }

  #mended(where: string): void {
    this.#troubled.delete(where);
  }

  async #rungWithin(ms: number): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    await Promise.race([this.#wake.promise, late]);
    clearTimeout(timer);
  }
}
