/** A source whose events a test hands out, and which remembers what was asked of it. */
export class HandFedSource<T> implements AsyncIterableIterator<T> {
  readonly told: string[] = [];
  readonly #waiting: { resolve(result: IteratorResult<T>): void; reject(error: unknown): void }[] = [];

  /** How many events were asked for and not yet given. */
  get wanted(): number {
    return this.#waiting.length;
  }

  give(value: T): void {
    this.#waiting.shift()?.resolve({ done: false, value });
  }

  finish(): void {
    this.#waiting.shift()?.resolve({ done: true, value: undefined });
  }

  break(error: unknown): void {
    this.#waiting.shift()?.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T>> {
    this.told.push("next");
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  async return(): Promise<IteratorResult<T>> {
    this.told.push("return");
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T>> {
    this.told.push("throw");
    throw error;
  }
}
