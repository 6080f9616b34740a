import type { ExecutionResult } from "graphql";
import { eventVariablesOf, valuesOf } from "../plan/event-variables.js";
import { isStream } from "../subscribe/open-source.js";
import { placeOf } from "./event-place.js";
import { type Meetings, SharedSource } from "./shared-source.js";
import type { RequestScope, SubgraphRequest, Transport } from "./transport.js";

/**
 * A transport whose subscribers share one stream where they are told the same. Each begins with a stream of its own;
 * when that tells what another has told to those who ask the same, it ends, and the other goes on for both. Whoever
 * falls behind, or is told by itself, goes on with a stream of its own after its last place. A subgraph that names no
 * places shares nothing. `alike` is equal for scopes that the subgraph answers alike.
 */
export function sharedStreams(transport: Transport, alike: (scope: RequestScope) => string): Transport {
  const meetings: Meetings = new Map();
  const open: Open = async (request) => {
    const events = await transport.subscribe(request);
    return isStream(events) ? new SharedSource(events, keyOf(request, alike(request.scope)), meetings) : events;
  };
  return {
    ...transport,
    async subscribe(request) {
      const opened = await open(request);
      return opened instanceof SharedSource ? new Follower(opened, request, open) : opened;
    },
  };
}

type Open = (request: SubgraphRequest) => Promise<SharedSource | ExecutionResult>;

/** Equal for those who ask the same of each event; which events there are, places say. */
function keyOf({ query, document, operationName, variables = {} }: SubgraphRequest, alike: string): string {
  return [alike, query, operationName ?? "", valuesOf(eventVariablesOf(document), variables)].join("\n");
}

const DONE = { done: true, value: undefined } as const;

/** One subscriber: in which source it is, and where. */
class Follower implements AsyncIterableIterator<ExecutionResult> {
  readonly #request: SubgraphRequest;
  readonly #open: Open;
  #source: SharedSource | null;
  #at = 0;
  #place: string | undefined;
  #hasLeft = false;

  constructor(source: SharedSource, request: SubgraphRequest, open: Open) {
    this.#request = request;
    this.#open = open;
    this.#source = source;
    source.join();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ExecutionResult>> {
    while (this.#source) {
      const found = await this.#source.find(this.#at, this);
      if (this.#hasLeft) break;
      if ("event" in found) {
        this.#at += 1;
        this.#place = placeOf(found.event) || this.#place;
        return { done: false, value: found.event };
      }
      if ("hasEnded" in found) {
        this.#source = null;
        if ("error" in found) throw found.error;
      } else if ("source" in found) {
        this.#source = found.source;
        this.#at = found.at;
      } else {
        const refusal = await this.#goOnAlone(this.#source);
        if (refusal) return { done: false, value: refusal };
      }
    }
    return DONE;
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    this.#hasLeft = true;
    this.#source?.leave();
    this.#source = null;
    return DONE;
  }

  /** Leaves for a stream of its own after its last place. Gives the refusal of the subgraph, which ends it. */
  async #goOnAlone(source: SharedSource): Promise<ExecutionResult | null> {
    source.leave();
    this.#source = null;
    const opened = await this.#open({ ...this.#request, ...(this.#place && { goOnAfter: this.#place }) });
    if (!(opened instanceof SharedSource)) return opened;
    opened.join();
    if (this.#hasLeft) opened.leave();
    else this.#source = opened;
    this.#at = 0;
    return null;
  }
}
