import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readSettings } from "./settings.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-secrets-"));
const fileOf = (name: string, text: string) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
};
const SECRET = "a-secret-of-more-than-32-characters-of-no-worth";

it("a secret is taken from a file as from a variable", () => {
  const byVariable = readSettings(0, { DATA_DIR: folder, LIENTHONG_SECRET: SECRET });
  const byFile = readSettings(0, { DATA_DIR: folder, LIENTHONG_SECRET_FILE: fileOf("secret", `${SECRET}\n`) });
  const url = fileOf("url", "postgresql://u:p@127.0.0.1/x\n");

  expect(byFile.cursorKey).toEqual(byVariable.cursorKey);
  expect(readSettings(0, { DATA_DIR: folder, DATABASE_URL_FILE: url }).databaseUrl).toBe(
    "postgresql://u:p@127.0.0.1/x",
  );
});

it("a file that is not there, or is named beside the secret itself, is told of", () => {
  expect(() => readSettings(0, { LIENTHONG_SECRET_FILE: "/nowhere/secret" })).toThrow(
    "LIENTHONG_SECRET_FILE: /nowhere/secret cannot be read",
  );
  const both = { REDIS_URL: "redis://127.0.0.1", REDIS_URL_FILE: fileOf("redis", "redis://127.0.0.1") };
  expect(() => readSettings(0, both)).toThrow("REDIS_URL_FILE: is set beside REDIS_URL; give one of them");
});

it.each([
  ["that are too short", { LIENTHONG_SECRET: "s3cret-short", LIENTHONG_ENVELOPE_KEYS: "a:s3cret-short" }],
  [
    "of a database that is away",
    { LIENTHONG_SECRET: SECRET, DATABASE_URL: "postgresql://u:s3cret-pass@127.0.0.1:9/x" },
  ],
  ["of a Redis that is away", { LIENTHONG_SECRET: SECRET, REDIS_URL: "redis://u:s3cret-pass@127.0.0.1:9" }],
])(
  "a process that cannot start says why, and nothing of secrets %s",
  (_what, env) => {
    const provider = { OIDC_ISSUER: "https://id.example", OIDC_AUDIENCE: "graph" };
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [path.join(import.meta.dirname, "..", "dist", "serve.js"), "legal"],
      {
        env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: "0", LIENTHONG_MODE: "production", ...provider, ...env },
        encoding: "utf8",
        timeout: 60_000,
      },
    );

    expect(status).toBe(1);
    expect(stderr.length).toBeGreaterThan(20);
    expect(stdout + stderr).not.toMatch(/s3cret|a-secret-of/);
  },
  40_000,
);
