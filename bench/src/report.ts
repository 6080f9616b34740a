import { type LoadResult, percentile } from "./load.js";

/** One round of one contender under one load. */
export interface Round {
  load: string;
  contender: string;
  result: LoadResult;
  cpuMs: number;
  gatewayCpuMs: number;
  residentMiB: number;
}

/** A table in Markdown: the median of the rounds for each load and contender. */
export function report(rounds: readonly Round[]): string {
  const lines = [
    "| load | contender | CPU ms a request | of it the gateway | requests/s | p50 ms | p99 ms | resident MiB |",
    "|---|---|---:|---:|---:|---:|---:|---:|",
  ];
  for (const group of Map.groupBy(rounds, ({ load, contender }) => `${load} | ${contender}`).entries()) {
    const [name, list] = group;
    const of = (value: (round: Round) => number, digits: number) => median(list.map(value)).toFixed(digits);
    const cells = [
      of(({ cpuMs, result }) => cpuMs / result.requests, 2),
      of(({ gatewayCpuMs, result }) => gatewayCpuMs / result.requests, 2),
      of(({ result }) => result.requests / result.seconds, 0),
      of(({ result }) => percentile(result, 0.5), 1),
      of(({ result }) => percentile(result, 0.99), 1),
      of(({ residentMiB }) => residentMiB, 0),
    ];
    lines.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  return lines.join("\n");
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
