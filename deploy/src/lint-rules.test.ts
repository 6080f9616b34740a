import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "..", "..");

/** What the linter says of a text that would stand in this file. */
function lint(file: string, text: string): string {
  const biome = path.join(ROOT, "node_modules", ".bin", "biome");
  const { stdout, stderr } = spawnSync(biome, ["lint", `--stdin-file-path=${file}`], { cwd: ROOT, input: text });
  return `${stdout}${stderr}`;
}

const ADVICE = "Rows are read by a find-….ts";
const QUERY = "export const read = (context) => context.em.getKysely();\n";
const TAKEN_APART = "export const read = ({ em }) => em;\n";

test.each(["case.resolver.ts", "case.type.ts", "case.rules.ts", "case.input.ts"])(
  "a query that goes around find… does not pass the linter in %s",
  (file) => {
    expect(lint(`subgraphs/legal/src/case/${file}`, QUERY)).toContain(ADVICE);
    expect(lint(`subgraphs/legal/src/case/${file}`, TAKEN_APART)).toContain(ADVICE);
  },
);

test("a find… may ask", () => {
  expect(lint("subgraphs/legal/src/case/find-cases.ts", QUERY)).not.toContain(ADVICE);
});
