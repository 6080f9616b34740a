import { silentLog } from "@lienthong/kernel/service/log.js";
import { startRedis } from "@lienthong/tests/support/redis.js";
import { expect, inject, test } from "vitest";
import { openBudgets } from "./open-budgets.js";

const NOON = Date.UTC(2026, 10, 23, 12);

test("gateways with one Redis share the budget of a caller, for a minute", async () => {
  const one = await openBudgets({ redisUrl: inject("redisUrl") }, silentLog);
  const other = await openBudgets({ redisUrl: inject("redisUrl") }, silentLog);

  expect(await one.spend("principal mai", 70, 100, NOON)).toBe(true);
  expect(await other.spend("principal mai", 31, 100, NOON + 59_999)).toBe(false);
  expect(await other.spend("principal mai", 31, 100, NOON + 60_000)).toBe(true);
  for (const budgets of [one, other]) budgets.close();
});

test("while Redis is down a gateway counts for itself: nobody is turned away, and nobody is let go", async () => {
  const redis = await startRedis();
  const budgets = await openBudgets({ redisUrl: redis.url }, silentLog);
  await redis.stop();

  expect(await budgets.spend("address 10.0.0.1", 70, 100, NOON)).toBe(true);
  expect(await budgets.spend("address 10.0.0.1", 31, 100, NOON)).toBe(false);
  budgets.close();
});
