import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line, `N passed, N failed[, N skipped]`, that any tool can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const testModule of modules) {
      for (const test of testModule.children.allTests()) counts[test.result().state] += 1;
      if (testModule.state() === "failed" && counts.failed === 0) counts.failed += testModule.errors().length;
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  }
}
