import type { Principal } from "./principal.js";

/** How long before its token ends a stream is told. */
const WARNING_MS = 30_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Warns before the token of a principal ends, and ends what hangs on it when it does; `lift` when that is over. */
export function untilExpiry(
  { expiresAt }: Principal,
  { warn, end }: { warn(): void; end(): void },
  now = Date.now(),
): { lift(): void } {
  if (expiresAt === null) return { lift: () => {} };
  const left = Math.min(Math.max(expiresAt - now, 0), LONGEST_TIMER_MS);
  const timers = [setTimeout(warn, Math.max(left - WARNING_MS, 0)), setTimeout(end, left)];
  return { lift: () => timers.forEach((timer) => void clearTimeout(timer)) };
}
