/** Counts what is under way, so that a graph can wait for it before it closes. */
export class Activity {
  #underWay = 0;
  #waiting: (() => void)[] = [];

  /** Counts the promise until it settles. */
  track<T>(pending: Promise<T>): Promise<T> {
    this.#underWay++;
    const done = () => this.#done();
    pending.then(done, done);
    return pending;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #done(): void {
    this.#underWay--;
    if (this.#underWay > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
