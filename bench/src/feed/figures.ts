export function median(values: readonly number[]): number {
  return shareOf(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

/** The value that a share of sorted values stay below. */
export function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
