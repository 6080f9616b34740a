import type { Principal } from "./principal.js";

/** How long before its token ends a stream is told. */
const WARNING_MS = 30_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What is to be done with what hangs on a principal. */
export interface Hanging {
  /** Its token ends soon. */
  warn(): void;
  /** Its token has ended. */
  end(): void;
  /** It is not welcome any more, or may do other things than before. */
  revise(): void;
}

/** Warns before the token of a principal ends, ends what hangs on it when it does or when the register says so; until `lift`. */
export function untilExpiry(
  { expiresAt, changed }: Principal,
  { warn, end, revise }: Hanging,
  now = Date.now(),
): { lift(): void } {
  const left = expiresAt === null ? null : Math.min(Math.max(expiresAt - now, 0), LONGEST_TIMER_MS);
  const timers = left === null ? [] : [setTimeout(warn, Math.max(left - WARNING_MS, 0)), setTimeout(end, left)];
  const lifted = new AbortController();
  // It may have changed between the admission and now.
  if (changed?.aborted) queueMicrotask(() => lifted.signal.aborted || revise());
  else changed?.addEventListener("abort", revise, { once: true, signal: lifted.signal });
  return {
    lift: () => {
      lifted.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
