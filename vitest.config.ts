import os from "node:os";
import { defineConfig } from "vitest/config";

const oneGraphql = { find: /^graphql$/, replacement: "graphql/index.js" };

export default defineConfig({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [oneGraphql], conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["{kernel,subgraphs,gateway,schema,tests,bench,deploy}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["reflect-metadata"],
    reporters: ["default", "./tests/support/closing-line.reporter.ts"],
    globalSetup: ["tests/support/servers.setup.ts"],
    // Files share a worker: loading the libraries anew for each would take longer than the tests.
    isolate: false,
    // Two at least, for much of a test is waiting; four at most, for each holds a system of its own.
    maxWorkers: Math.max(2, Math.min(os.availableParallelism() - 1, 4)),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
