import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "..", "..");

/** What the linter of this repository says of a file with this name and text. */
function lint(name: string, text: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-lint-"));
  fs.writeFileSync(path.join(folder, name), text);
  const biome = path.join(ROOT, "node_modules", ".bin", "biome");
  const { stdout, stderr } = spawnSync(biome, ["lint", `--config-path=${ROOT}`, "--vcs-enabled=false", folder]);
  fs.rmSync(folder, { recursive: true });
  return `${stdout}${stderr}`;
}

const ADVICE = "Rows are read by a find-….ts";
const QUERY = "export const read = (context) => context.em.getKysely();\n";
const TAKEN_APART = "export const read = ({ em }) => em;\n";

test.each(["case.resolver.ts", "case.type.ts", "case.rules.ts", "case.input.ts"])(
  "a query that goes around find… does not pass the linter in %s",
  (name) => {
    expect(lint(name, QUERY)).toContain(ADVICE);
    expect(lint(name, TAKEN_APART)).toContain(ADVICE);
  },
);

test("a find… may ask", () => {
  expect(lint("find-cases.ts", QUERY)).not.toContain(ADVICE);
});
