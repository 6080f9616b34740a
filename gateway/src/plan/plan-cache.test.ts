import { expect, test } from "vitest";
import { PlanCache } from "./plan-cache.js";

test("all who ask at the same time wait for one making", async () => {
  const cache = new PlanCache<{ made: number }>(10);
  let makings = 0;
  const make = async () => ({ made: ++makings });

  const all = await Promise.all([cache.getOrMake("a", make), cache.getOrMake("a", make), cache.getOrMake("a", make)]);

  expect(all).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }]);
});

test("what is made is there without a promise", async () => {
  const cache = new PlanCache<{ made: string }>(10);

  await cache.getOrMake("a", async () => ({ made: "once" }));

  expect(cache.getOrMake("a", async () => ({ made: "twice" }))).toEqual({ made: "once" });
});

test("what failed is told to all who waited and made anew for the next", async () => {
  const cache = new PlanCache<{ made: string }>(10);
  const failing = async (): Promise<{ made: string }> => {
    throw new Error("no way there");
  };

  const waiting = [cache.getOrMake("a", failing), cache.getOrMake("a", failing)];

  await expect(waiting[0]).rejects.toThrow("no way there");
  await expect(waiting[1]).rejects.toThrow("no way there");
  expect(cache.size).toBe(0);
  expect(await cache.getOrMake("a", async () => ({ made: "now" }))).toEqual({ made: "now" });
});

test("no more is kept than there is room for", async () => {
  const cache = new PlanCache<{ made: string }>(2);

  for (const key of ["a", "b", "c"]) await cache.getOrMake(key, async () => ({ made: key }));

  expect(cache.size).toBe(2);
  expect(await cache.getOrMake("a", async () => ({ made: "a again" }))).toEqual({ made: "a again" });
});
