/** The items of a source; ends with `onSilence` when none comes for `ms`. Stopping it stops the source. */
export async function* untilSilent<T>(items: AsyncIterable<T>, ms: number, onSilence: () => void): AsyncGenerator<T> {
  let timer: NodeJS.Timeout | undefined;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(onSilence, ms);
  };
  try {
    watch();
    for await (const item of items) {
      // The time the taker needs is not the source's silence.
      clearTimeout(timer);
      yield item;
      watch();
    }
  } finally {
    clearTimeout(timer);
  }
}
