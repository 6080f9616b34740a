import { numberedRing } from "@lienthong/kernel/service/event/doorbell.js";
import { STREAMS } from "../webhook/streams.js";
import { driveEndpoint } from "./drive-endpoint.js";
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

const LOOK_EVERY_MS = 2_000;
const ENDPOINTS_AT_ONCE = 64;
const PRUNE_EVERY_MS = 60 * 60 * 1000;

/** Starts a sender: it works when a stream rings, and looks by itself every two seconds. */
export async function startSender(parts: SenderParts): Promise<Sender> {
  const running = new RunningSender(parts);
  await running.listen();
  return running;
}

class RunningSender implements Sender {
  readonly #parts: SenderParts;
  readonly #stop = new AbortController();
  readonly #patience: Patience;
  readonly #driven = new Map<string, Promise<void>>();
  readonly #lookedAt = new Map<string, number>();
  readonly #rung = new Set<string>();
  readonly #troubled = new Set<string>();
  #wake = Promise.withResolvers<void>();
  #stopListening: (() => Promise<void>)[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#patience = new Patience(() => parts.now().getTime());
  }

  async listen(): Promise<void> {
    const { doorbell } = this.#parts.contextOf();
    const rings = STREAMS.map((stream) => doorbell.listen(numberedRing(stream), () => this.#ring(stream)));
    this.#stopListening = await Promise.all(rings);
    this.#work = this.#run();
  }

  wake(): void {
    this.#lookedAt.clear();
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
    this.#rung.add(stream);
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
      await this.#rungWithin(LOOK_EVERY_MS);
    }
  }

  async #lookOnce(): Promise<void> {
    const rung = new Set(this.#rung);
    this.#rung.clear();
    const due = await findDueEndpoints(this.#parts.contextOf(), this.#parts.now());
    for (const each of due.toSorted((a, b) => this.#lookedAtOf(a) - this.#lookedAtOf(b))) {
      if (this.#stop.signal.aborted || this.#driven.size >= ENDPOINTS_AT_ONCE) return;
      if (!this.#driven.has(each.id) && this.#isToBeLookedAt(each, rung)) this.#drive(each.id);
    }
  }

  /** Its stream rang, or that of this subgraph, in which commands tell of themselves; or it is time. */
  #isToBeLookedAt(due: DueEndpoint, rung: ReadonlySet<string>): boolean {
    const isTime = performance.now() - this.#lookedAtOf(due) >= LOOK_EVERY_MS;
    return isTime || rung.has(due.stream) || rung.has("exchange");
  }

  #lookedAtOf({ id }: DueEndpoint): number {
    return this.#lookedAt.get(id) ?? -LOOK_EVERY_MS;
  }

  #drive(id: string): void {
    this.#lookedAt.set(id, performance.now());
    const driving = driveEndpoint(this.#parts, id, { patience: this.#patience, stop: this.#stop.signal })
      .then(
        (later) => (later === null ? this.#mended(id) : this.#trouble(id, later)),
        (error) => this.#trouble(id, error),
      )
      .finally(() => {
        this.#driven.delete(id);
        this.#wake.resolve();
      });
    this.#driven.set(id, driving);
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
