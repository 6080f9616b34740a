import { startRedis } from "@lienthong/tests/support/redis.js";
import { expect, inject, it } from "vitest";
import { createLog, silentLog } from "../log.js";
import { sharedSums } from "./shared-sums.js";

const options = { keptMs: 60_000, whileDown: "sums stand still" };

it("adds up what several processes add, and takes nothing that would be too much", async () => {
  const [one, other] = [
    await sharedSums(inject("redisUrl"), silentLog, options),
    await sharedSums(inject("redisUrl"), silentLog, options),
  ];

  expect(await one.add("sums-test", 60, 100)).toBe(true);
  expect(await other.add("sums-test", 41, 100)).toBe(false);
  expect(await other.add("sums-test", 40, 100)).toBe(true);
  expect(await one.add("sums-test", 1, 100)).toBe(false);
  expect(await one.add("another-sum", 1, 100)).toBe(true);
  for (const sums of [one, other]) sums.close();
});

it("rejects while Redis is down, and says once what that means", async () => {
  const redis = await startRedis();
  const lines: string[] = [];
  const log = createLog({}, (line) => lines.push(JSON.parse(line).message));
  const sums = await sharedSums(redis.url, log, options);

  await redis.stop();
  await expect.poll(() => lines).toEqual(["Redis does not answer; sums stand still until it is back"]);

  await expect(sums.add("sums-test", 1, 100)).rejects.toThrow();
  sums.close();
});
