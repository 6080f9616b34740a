import { describe, expect, it } from "vitest";
import { failingSinceOf, nextAttemptAt } from "./retry.rules.js";

const S = 1_000;
const H = 3_600 * S;
const D = 24 * H;
const FIRST = Date.parse("2026-11-23T05:00:00Z");
const failure = { failures: 1, failedAt: FIRST, failingSince: FIRST, jitter: 0, askedPause: null };

describe("after a failure the same message is tried again", () => {
  it.each([
    { failures: 1, jitter: 0, after: 5 * S },
    { failures: 1, jitter: 0.5, after: 5.5 * S },
    { failures: 1, jitter: 1, after: 6 * S },
    { failures: 2, jitter: 0, after: 30 * S },
    { failures: 3, jitter: 0, after: 120 * S },
    { failures: 4, jitter: 0, after: 600 * S },
    { failures: 5, jitter: 0, after: 1_800 * S },
    { failures: 6, jitter: 0, after: H },
    { failures: 7, jitter: 0, after: 3 * H },
    { failures: 8, jitter: 0, after: 6 * H },
    { failures: 9, jitter: 0, after: 12 * H },
    { failures: 10, jitter: 0, after: D },
    { failures: 99, jitter: 1, after: 1.2 * D },
  ])("$after ms after failure $failures with jitter $jitter", ({ after, ...given }) => {
    expect(nextAttemptAt({ ...failure, ...given })).toBe(FIRST + after);
  });

  it.each([
    { askedPause: 60 * S, after: 60 * S },
    { askedPause: 1 * S, after: 5 * S },
    { askedPause: 30 * D, after: D },
  ])("$after ms later where the receiver asked for $askedPause ms", ({ after, askedPause }) => {
    expect(nextAttemptAt({ ...failure, askedPause })).toBe(FIRST + after);
  });
});

describe("a receiver fails", () => {
  it.each([
    { of: "its first failure on", failedAt: 0, failingSince: null, dueAt: null, since: 0 },
    { of: "the first on, tried when it was due", failedAt: 2 * D, failingSince: 0, dueAt: 2 * D, since: 0 },
    { of: "the first on, tried before it was due", failedAt: 1 * D, failingSince: 0, dueAt: 2 * D, since: 0 },
    { of: "six days later, suspended for six days", failedAt: 7 * D, failingSince: 0, dueAt: 1 * D, since: 6 * D },
    {
      of: "what counted before, and an hour",
      failedAt: 9 * D + H,
      failingSince: 6 * D,
      dueAt: 9 * D,
      since: 6 * D + H,
    },
  ])("since $of", ({ since, failedAt, failingSince, dueAt }) => {
    expect(failingSinceOf({ failedAt, failingSince, dueAt })).toBe(since);
  });

  it("no shorter for a last attempt that came late", () => {
    const failedAt = FIRST + 5 * D + 15 * S;
    const failingSince = failingSinceOf({ failedAt, failingSince: FIRST, dueAt: FIRST + 5 * D });

    expect(nextAttemptAt({ ...failure, failures: 14, failedAt, failingSince })).toBeNull();
  });
});

describe("after five days", () => {
  it("there is one last attempt at their very end", () => {
    expect(nextAttemptAt({ ...failure, failures: 12, failedAt: FIRST + 4.5 * D })).toBe(FIRST + 5 * D);
  });

  it("there is none when that has failed as well", () => {
    expect(nextAttemptAt({ ...failure, failures: 13, failedAt: FIRST + 5 * D })).toBeNull();
  });

  it("there were 14 or 15 attempts", () => {
    const attempts = [0, 0.5, 1].map((jitter) => {
      let count = 1;
      for (let at: number | null = FIRST; ; count += 1) {
        at = nextAttemptAt({ ...failure, failures: count, failedAt: at, jitter });
        if (at === null) return count;
      }
    });

    expect(attempts).toEqual([15, 14, 14]);
  });
});
