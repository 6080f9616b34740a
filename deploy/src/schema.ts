import { recordOf } from "@lienthong/schema/changelog/changelog.js";
import { describeFault } from "@lienthong/schema/describe-report.js";
import { printSubgraphs } from "@lienthong/schema/print-subgraphs.js";
import { type Written, writeContract } from "@lienthong/schema/write-contract.js";
import { fail } from "./fail.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run schema: prints every subgraph, composes them, writes schema/ and says what changed.
try {
  const written = await writeContract(await printSubgraphs(SUBGRAPHS));
  console.log(describe(written));
  if (written.faults) process.exitCode = 1;
} catch (error) {
  fail(error);
}

function describe(written: Written): string {
  if (written.faults)
    return ["The subgraphs do not compose; nothing was written.", ...written.faults.map(describeFault)].join("\n");

  const { files, isReleased, changes } = written;
  const breaking = changes.filter(({ level }) => level === "breaking");
  return [
    files.length === 0 ? "schema/ is what the code says; nothing was written." : "Written:",
    ...files.map(({ at, how }) => `  ${how.padEnd(8)} schema/${at}`),
    isReleased ? `${changes.length} differences from the last release.` : "Nothing is released yet to compare with.",
    ...changes.map(({ level, at, message }) => `  ${level.padEnd(10)} ${at}: ${message}`),
    ...(breaking.length > 0 ? ["Breaking changes need a line each in schema/CHANGELOG.md, with the reason:"] : []),
    ...breaking.map((change) => `  ${recordOf(change)}WHY, AND WHAT TO USE INSTEAD`),
  ].join("\n");
}
