import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgresql } from "./postgresql.js";
import { startRedis } from "./redis.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A database a worker: one that looks through the catalogue must not meet tables that another drops. */
    postgresqlUrls: readonly string[];
    redisUrl: string;
  }
}

/** Starts the servers once for all tests; a test that asks for no server costs none. What tests leave goes with them. */
export default async function setup(project: TestProject) {
  const [postgresql, redis] = await Promise.all([startPostgresql(), startRedis()]);
  project.provide("postgresqlUrls", await databasesOf(postgresql.url, project.vitest.config.maxWorkers));
  project.provide("redisUrl", redis.url);
  const leftovers = takeTemporaryFolder();
  return async () => {
    await Promise.all([postgresql.stop(), redis.stop()]);
    fs.rmSync(leftovers, { recursive: true, force: true });
  };
}

async function databasesOf(server: string, count: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const names = Array.from({ length: count }, (_, at) => `worker${at + 1}`);
  for (const name of names) await client.query(`create database ${name}`);
  await client.end();
  return names.map((name) => server.replace(/postgres$/, name));
}

/** From now on this process and those it starts put their temporary files into a folder of this run. */
function takeTemporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-tests-"));
  fs.chmodSync(folder, 0o711); // a test that acts as another user walks through it
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return folder;
}
