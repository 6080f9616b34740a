/** Wakes whoever waits for changes of a stream. Carries no data: a ring lost costs time, never an event. */
export interface Doorbell {
  ring(stream: string): void;
  /** Calls `wake` after every ring of the stream; the function it gives back stops that. */
  listen(stream: string, wake: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The ring for readers: events of the stream were numbered. The stream's own name rings for the sequencers. */
export const numberedRing = (stream: string): string => `${stream}:numbered`;

/** A doorbell for listeners in the same process. */
export function localDoorbell(): Doorbell {
  const listeners = new Map<string, Set<() => void>>();
  return {
    ring: (stream) => listeners.get(stream)?.forEach((wake) => void wake()),
    listen: async (stream, wake) => {
      const waiting = listeners.get(stream) ?? new Set();
      listeners.set(stream, waiting.add(wake));
      return async () => {
        waiting.delete(wake);
      };
    },
    close: async () => listeners.clear(),
  };
}
