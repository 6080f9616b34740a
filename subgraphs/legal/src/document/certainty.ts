/** How sure a recorded fact is. */
export const CERTAINTIES = ["CERTAIN", "PRESS", "INFERRED", "MIXED", "UNVERIFIED"] as const;

export type Certainty = (typeof CERTAINTIES)[number];

const WORDS: readonly [RegExp, Certainty][] = [
  [/^$|^(?:certain|text)$/i, "CERTAIN"],
  // Data files say `source` of what any named source says, the press included.
  [/^(?:press|source|observed)$/i, "PRESS"],
  [/^inferred$/i, "INFERRED"],
  [/^mixed$/i, "MIXED"],
  [/^(?:unverified|memory|memory, unverified)$/i, "UNVERIFIED"],
];

/** The certainty that a word of a data file means (`press`, `memory, unverified`); null for another word. */
export function certaintyOf(word: string): Certainty | null {
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
