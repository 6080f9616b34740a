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
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
