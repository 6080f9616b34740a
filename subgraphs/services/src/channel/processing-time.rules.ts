/** The units in which a time is set. */
export const PROCESSING_UNITS = ["WORKING_DAY", "DAY", "HOUR", "MONTH", "OTHER"] as const;

export type ProcessingUnit = (typeof PROCESSING_UNITS)[number];

/** How long a procedure may take. */
export interface ProcessingTime {
  /** May be half or quarter days; null where only words say how long. */
  amount: number | null;
  unit: ProcessingUnit;
  /** Words that say how long, or for which case; null where none do. */
  note: string | null;
}

/** The longest that a time in a unit can plausibly be: about three years. */
const LONGEST: Readonly<Record<Exclude<ProcessingUnit, "OTHER">, number>> = {
  WORKING_DAY: 750,
  DAY: 1100,
  HOUR: 26_400,
  MONTH: 36,
};

/** What is wrong with a time, or null. A time in OTHER says in words what it is; any other needs its number. */
export function problemOfTime({ amount, unit, note }: ProcessingTime): string | null {
  if (unit === "OTHER") {
    if (amount !== null && (!Number.isFinite(amount) || amount < 0)) return `${amount} is no length of time`;
    return amount === null && note === null ? "neither a number nor words say how long" : null;
  }
  if (amount === null) return `a time in ${unit} needs its number`;
  if (!Number.isFinite(amount) || amount <= 0) return `${amount} is no length of time`;
  return amount > LONGEST[unit] ? `${amount} ${unit} is longer than any procedure takes` : null;
}

/** A time as a source writes it: a number in its unit, or words in OTHER. */
export function readTime(text: string, unit: ProcessingUnit, note: string | null): ProcessingTime {
  const number = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
  if (number !== null || unit !== "OTHER") return { amount: number, unit, note };
  return { amount: null, unit, note: [text, note].filter(Boolean).join(" ") || null };
}
