import type { ExecutionResult } from "graphql";
import { placeOf } from "./event-place.js";

/** So long, and so many, events are kept for those who are behind the first: what was read with them is then no older. */
const KEPT_MS = 2_000;
const KEPT_EVENTS = 100;

interface Kept {
  event: ExecutionResult;
  keptAt: number;
  /** Of an event that is told to one alone: who came for it. */
  taker?: object;
}

/** A source, and how many of its events lie before. */
interface Spot {
  source: SharedSource;
  at: number;
}

/** By what is asked and by place: where the event is kept that led there. */
export type Meetings = Map<string, Spot>;

/** What one who follows finds: the next event, that it must go on by itself, that it goes on elsewhere, or the end. */
export type Found = { event: ExecutionResult } | { isMissed: true } | End;

type End = Spot | { hasEnded: true; error?: unknown };

/** One stream of a subgraph, pulled by whoever is first; its newest events are kept for those who come after. */
export class SharedSource {
  readonly #events: AsyncIterator<ExecutionResult>;
  readonly #asked: string;
  readonly #meetings: Meetings;
  readonly #kept: Kept[] = [];
  #dropped = 0;
  #followers = 0;
  #pulling: Promise<void> | undefined;
  #end: End | undefined;

  /** `asked` is equal for those who ask the same of each event, and are answered alike. */
  constructor(events: AsyncIterable<ExecutionResult>, asked: string, meetings: Meetings) {
    this.#events = events[Symbol.asyncIterator]();
    this.#asked = asked;
    this.#meetings = meetings;
  }

  join(followers = 1): void {
    this.#followers += followers;
  }

  /** The last one that leaves ends it; one that has not gone on elsewhere yet leaves there too. */
  leave(): void {
    this.#followers -= 1;
    if (this.#end && "source" in this.#end) this.#end.source.leave();
    else if (this.#followers === 0) this.#finish({ hasEnded: true });
  }

  /** What is there for one who follows and has come so far; waits for what is not there yet. */
  async find(at: number, follower: object): Promise<Found> {
    while (at >= this.#dropped + this.#kept.length) {
      if (this.#end) return this.#end;
      this.#pulling ??= this.#pull().finally(() => {
        this.#pulling = undefined;
      });
      await this.#pulling;
    }
    const kept = this.#kept[at - this.#dropped];
    if (kept === undefined || !isFresh(kept)) return { isMissed: true };
    if (placeOf(kept.event) !== "") return kept;
    kept.taker ??= follower;
    return kept.taker === follower ? kept : { isMissed: true };
  }

  async #pull(): Promise<void> {
    try {
      const { done, value } = await this.#events.next();
      if (done) this.#finish({ hasEnded: true });
      else this.#keep(value);
    } catch (error) {
      this.#finish({ hasEnded: true, error });
    }
  }

  #keep(event: ExecutionResult): void {
    while (this.#kept.length === KEPT_EVENTS || (this.#kept[0] && !isFresh(this.#kept[0]))) this.#drop();
    this.#kept.push({ event, keptAt: performance.now() });
    const place = placeOf(event);
    if (!place) return;
    const met = this.#meetings.get(this.#meetingAt(place));
    if (met === undefined || met.source === this || !met.source.#isFreshFrom(met.at)) {
      this.#meetings.set(this.#meetingAt(place), { source: this, at: this.#dropped + this.#kept.length });
      return;
    }
    // The other was told the same, and will be told the same from here on: it goes on for both.
    met.source.join(this.#followers);
    this.#finish(met);
  }

  #isFreshFrom(at: number): boolean {
    const next = this.#kept[at - this.#dropped];
    return at >= this.#dropped && (next === undefined || isFresh(next));
  }

  #drop(): void {
    const { event } = this.#kept.shift()!;
    this.#dropped += 1;
    this.#forget(placeOf(event), this.#dropped);
  }

  #forget(place: string | undefined, at: number): void {
    if (!place) return;
    const met = this.#meetings.get(this.#meetingAt(place));
    if (met?.source === this && met.at === at) this.#meetings.delete(this.#meetingAt(place));
  }

  #meetingAt(place: string): string {
    return `${this.#asked}\n${place}`;
  }

  #finish(end: End): void {
    if (this.#end) return;
    this.#end = end;
    for (const [index, { event }] of this.#kept.entries()) this.#forget(placeOf(event), this.#dropped + index + 1);
    this.#events.return?.().catch(() => {});
  }
}

const isFresh = ({ keptAt }: Kept): boolean => performance.now() - keptAt <= KEPT_MS;
