import { expect, test } from "vitest";
import { Activity } from "./activity.js";

test("it is idle when nothing was begun", async () => {
  await expect(new Activity().idle()).resolves.toBeUndefined();
});

test("it is idle when all that was begun is done, failures too", async () => {
  const activity = new Activity();
  const one = Promise.withResolvers<number>();
  const other = Promise.withResolvers<number>();
  activity.track(one.promise);
  const failing = activity.track(other.promise);
  let isIdle = false;
  const idle = activity.idle().then(() => {
    isIdle = true;
  });

  one.resolve(1);
  await new Promise(setImmediate);
  expect(isIdle).toBe(false);
  other.reject(new Error("no"));

  await expect(failing).rejects.toThrow("no");
  await idle;
});
