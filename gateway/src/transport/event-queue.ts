type Item<T> = { value: T } | { error: unknown };

/**
 * Hands events from one who pushes to one who pulls. The one who pushes is told to hold back while anything waits to
 * be pulled, and to go on when nothing does.
 */
export class EventQueue<T> implements AsyncIterableIterator<T> {
  readonly #items: Item<T>[] = [];
  readonly #pulls: { resolve(result: IteratorResult<T>): void; reject(error: unknown): void }[] = [];
  readonly #flow: { hold(): void; goOn(): void; leave(): void };
  #hasEnded = false;

  constructor(flow: { hold(): void; goOn(): void; leave(): void }) {
    this.#flow = flow;
  }

  push(value: T): void {
    this.#add({ value });
  }

  /** The error is pulled after all that was pushed; nothing follows it. */
  fail(error: unknown): void {
    this.#add({ error });
    this.end();
  }

  end(): void {
    this.#hasEnded = true;
    for (const pull of this.#pulls.splice(0)) pull.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T>> {
    const item = this.#items.shift();
    if (item !== undefined) {
      return "error" in item ? Promise.reject(item.error) : Promise.resolve({ done: false, value: item.value });
    }
    if (this.#hasEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#pulls.push({ resolve, reject });
      this.#flow.goOn();
    });
  }

  async return(): Promise<IteratorResult<T>> {
    this.#items.length = 0;
    if (!this.#hasEnded) {
      this.end();
      this.#flow.leave();
    }
    return { done: true, value: undefined };
  }

  #add(item: Item<T>): void {
    if (this.#hasEnded) return;
    const pull = this.#pulls.shift();
    if (pull === undefined) {
      this.#items.push(item);
      this.#flow.hold();
    } else if ("error" in item) pull.reject(item.error);
    else pull.resolve({ done: false, value: item.value });
  }
}
