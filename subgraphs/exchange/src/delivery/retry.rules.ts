const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long after the first, second, … failure in a row it is tried again. */
const PAUSES = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
] as const;

/** After so long without a success nobody is there. */
const PATIENCE = 5 * DAY;
/** A pause grows by a fifth at most, so that endpoints which fell together do not rise together. */
const SPREAD = 0.2;

export interface FailedAttempt {
  /** Failures in a row, this one among them. */
  failures: number;
  /** Instants in milliseconds: of this failure, and since when the receiver fails. */
  failedAt: number;
  failingSince: number;
  /** From 0 to 1, drawn anew for each failure. */
  jitter: number;
  /** How long the receiver asked to be left alone, in milliseconds; null when it did not. */
  askedPause: number | null;
}

export interface FailureInRow {
  /** Instants in milliseconds: of this failure; since when those before it count, and when this attempt was due. */
  failedAt: number;
  failingSince: number | null;
  dueAt: number | null;
}

/** Since when a receiver fails, by a failure: time in which it was due and was not tried, whatever for, does not count. */
export function failingSinceOf({ failedAt, failingSince, dueAt }: FailureInRow): number {
  if (failingSince === null) return failedAt;
  return failingSince + Math.max(0, failedAt - (dueAt ?? failedAt));
}

/** When a message is tried again, in milliseconds; null when five days have passed and it is not. */
export function nextAttemptAt({ failures, failedAt, failingSince, jitter, askedPause }: FailedAttempt): number | null {
  const givesUpAt = failingSince + PATIENCE;
  if (failedAt >= givesUpAt) return null;
  const pause = PAUSES[Math.min(failures, PAUSES.length) - 1]!;
  const asked = Math.min(askedPause ?? 0, DAY);
  const wanted = failedAt + Math.max(Math.round(pause * (1 + SPREAD * jitter)), asked);
  return Math.min(wanted, givesUpAt);
}
