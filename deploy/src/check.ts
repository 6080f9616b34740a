import { plainDateAt } from "@lienthong/kernel/domain/plain-date.js";
import { checkContract } from "@lienthong/schema/check-contract.js";
import { describeReport } from "@lienthong/schema/describe-report.js";
import { printSubgraphs } from "@lienthong/schema/print-subgraphs.js";
import { fail } from "./fail.js";
import { SUBGRAPHS } from "./subgraphs.js";

// The part of npm run check that holds the schema: see schema/README.md.
try {
  const report = await checkContract(await printSubgraphs(SUBGRAPHS), plainDateAt(new Date()));
  console.log(describeReport(report));
  if (Object.values(report).some((faults) => faults.length > 0)) process.exitCode = 1;
} catch (error) {
  fail(error);
}
