import type { TestProject } from "vitest/node";
import { startPostgresql } from "./postgresql.js";
import { startRedis } from "./redis.js";

declare module "vitest" {
  export interface ProvidedContext {
    postgresqlUrl: string;
    redisUrl: string;
  }
}

/** Starts the servers once for all tests; a test that asks for no server costs none. */
export default async function setup(project: TestProject) {
  const [postgresql, redis] = await Promise.all([startPostgresql(), startRedis()]);
  project.provide("postgresqlUrl", postgresql.url);
  project.provide("redisUrl", redis.url);
  return async () => {
    await Promise.all([postgresql.stop(), redis.stop()]);
  };
}
