import type { MaybePromise } from "../transport/transport.js";
import { RecentMap } from "./recent-map.js";

/** Makes each thing once, however many ask at the same time; what failed is made anew for the next who asks. */
export class PlanCache<T extends object> {
  readonly #entries: RecentMap<string, MaybePromise<T>>;

  constructor(capacity: number) {
    this.#entries = new RecentMap(capacity);
  }

  get size(): number {
    return this.#entries.size;
  }

  getOrMake(key: string, make: () => Promise<T>): MaybePromise<T> {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;

    const making = make();
    this.#entries.set(key, making);
    making.then(
      (made) => this.#entries.set(key, made),
      () => this.#entries.deleteIf(key, making),
    );
    return making;
  }
}
