import { createHash } from "node:crypto";

/** What looks like chance and is always the same. */
export interface Chance {
  /** A whole number from 0, below another. */
  below(limit: number): number;
  /** Whether what happens in a share of all cases happens in this one. */
  happens(share: number): boolean;
  oneOf<T>(list: readonly T[]): T;
}

/** The chance that belongs to a text: the same text has the same, on every machine (mulberry32 from its hash). */
export function chanceOf(text: string): Chance {
  let state = createHash("sha256").update(text).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, happens: (share) => next() < share, oneOf: (list) => list[below(list.length)]! };
}
