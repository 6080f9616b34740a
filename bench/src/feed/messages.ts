/** What a server under measure is asked to do. */
export type Asked =
  /** Changes come to be, `burst` in a commit, `bursts` times, one every so often. */
  | { kind: "happen"; burst: number; bursts: number; everyMs: number }
  /** The same text is sent to everybody, with the same rhythm. */
  | { kind: "broadcast"; text: string; burst: number; bursts: number; everyMs: number }
  /** Collects garbage, then tells what memory is left. */
  | { kind: "memory" };

/** What it tells. */
export interface Told {
  url?: string;
  /** When each change was committed, by its number, in ms of the machine's monotonic clock. */
  commits?: [version: number, at: number][];
  heapBytes?: number;
  residentBytes?: number;
}

/** Milliseconds of the clock that all processes of this machine share. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Answers what is asked of this process, which ends with the one that started it. */
export function answerAsked(answer: (asked: Asked) => Promise<Told>): void {
  process.once("disconnect", () => process.exit());
  process.on("message", (asked) => void answer(asked as Asked).then((told) => process.send?.(told)));
}

export function memoryNow(): Told {
  for (let at = 0; at < 4; at++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapBytes: heapUsed + external, residentBytes: rss };
}

/** Does something so many times, one every so often. */
export async function everySoOften(times: number, everyMs: number, act: (at: number) => unknown): Promise<void> {
  const start = performance.now();
  for (let at = 0; at < times; at++) {
    const wait = start + at * everyMs - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await act(at);
  }
}
