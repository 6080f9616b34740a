import type { CheckReport } from "./check-contract.js";
import type { Fault } from "./fault.js";

/** The report for a person: each check with its faults, one a line, where first; and the count. */
export function describeReport(report: CheckReport): string {
  const failed = Object.entries(report).filter(([, faults]) => faults.length > 0);
  const count = failed.reduce((sum, [, faults]) => sum + faults.length, 0);
  if (count === 0) return `The contract holds: ${Object.keys(report).length} checks, no fault.`;

  const blocks = failed.map(([check, faults]) => [check, ...faults.map(describeFault)].join("\n"));
  return [...blocks, `The contract does not hold: ${count} ${count === 1 ? "fault" : "faults"}.`].join("\n\n");
}

/** One fault, indented; the further lines of a long message stand under its first. */
export function describeFault({ at, message }: Fault): string {
  return `  ${at} ${message.replaceAll("\n", "\n    ")}`;
}
