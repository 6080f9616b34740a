import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "..", "..");

test("every test that docs/security.md names is there", () => {
  const page = fs.readFileSync(path.join(ROOT, "docs", "security.md"), "utf8");
  const named = [...page.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, file = ""]) => file);

  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});

test("every row of attacks names a test", () => {
  const page = fs.readFileSync(path.join(ROOT, "docs", "security.md"), "utf8");
  const [, table = ""] = /\| attack \| what happens \| test \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const rows = table.trim().split("\n");

  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !/\.test\.ts` \|$/.test(row))).toEqual([]);
});
