/** What a subscriber pulls events from. */
export interface EventStream<T> extends AsyncIterableIterator<T> {
  return(): Promise<IteratorResult<T>>;
  throw(error?: unknown): Promise<IteratorResult<T>>;
}

export interface EventMapping<A, B> {
  map(event: A): B | Promise<B>;
  /** What the subscriber is told when the source breaks; the stream ends after it. It may throw instead. */
  broken(error: unknown): B | Promise<B>;
  /** Called once, however the stream ends. */
  ended(): void;
}

const DONE = { done: true, value: undefined } as const;

/**
 * The events of `source`, each as the mapping has it. The next event is asked for when the subscriber asks, never
 * before. When the subscriber leaves, `source` is left at once, also while an event is being waited for.
 */
export function mapEvents<A, B>(source: AsyncIterable<A>, mapping: EventMapping<A, B>): EventStream<B> {
  const upstream = source[Symbol.asyncIterator]();
  const waiting = new Set<(result: IteratorResult<B>) => void>();
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    mapping.ended();
  };
  const dismiss = () => {
    for (const resolve of waiting) resolve(DONE);
    waiting.clear();
  };
  const pull = async (): Promise<IteratorResult<B>> => {
    try {
      const event = await upstream.next();
      if (hasEnded) return DONE;
      if (!event.done) return { done: false, value: await mapping.map(event.value) };
      end();
      return DONE;
    } catch (error) {
      if (hasEnded) return DONE;
      end();
      // It may be the mapping that broke: then the source goes on.
      saySafely(() => upstream.return?.());
      return { done: false, value: await mapping.broken(error) };
    }
  };
  const leave = (say: () => Promise<unknown> | undefined) => {
    if (hasEnded) return;
    end();
    dismiss();
    saySafely(say);
  };

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (hasEnded) return Promise.resolve(DONE);
      return new Promise((resolve, reject) => {
        waiting.add(resolve);
        pull()
          .finally(() => waiting.delete(resolve))
          .then(resolve, reject);
      });
    },
    async return() {
      leave(() => upstream.return?.());
      return DONE;
    },
    async throw(error) {
      leave(() => (upstream.throw ? upstream.throw(error) : upstream.return?.()));
      throw error;
    },
  };
}

/** Does not wait: a source that is waiting for its own next event may hear of it only then. */
function saySafely(say: () => Promise<unknown> | undefined): void {
  try {
    say()?.catch(() => {});
  } catch {
    // A source that cannot even be left has nothing more to say to anybody.
  }
}
