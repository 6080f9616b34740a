/** A message waits so long for a part of the graph that is away; then it is sent without what that part knows. */
const PATIENCE_MS = 120_000;

/** How long the next message of each endpoint has been waiting to be whole. */
export class Patience {
  readonly #since = new Map<string, { eventKey: string; since: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether this message may wait longer. */
  holds(endpointId: string, eventKey: string): boolean {
    const known = this.#since.get(endpointId);
    if (known?.eventKey === eventKey) return this.#now() - known.since < PATIENCE_MS;
    this.#since.set(endpointId, { eventKey, since: this.#now() });
    return true;
  }
}
