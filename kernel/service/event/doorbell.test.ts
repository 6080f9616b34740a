import { startRedis } from "@lienthong/tests/support/redis.js";
import { freePort } from "@lienthong/tests/support/server.js";
import { describe, expect, inject, it } from "vitest";
import { createLog, silentLog } from "../log.js";
import { type Doorbell, localDoorbell } from "./doorbell.js";
import { redisDoorbell } from "./redis-doorbell.js";

const makers: [string, () => Promise<Doorbell>][] = [
  ["within a process", async () => localDoorbell()],
  [
    "over Redis",
    () =>
      redisDoorbell(
        inject("redisUrl"),
        createLog({}, () => {}),
      ),
  ],
];

describe.each(makers)("a doorbell %s", (_name, make) => {
  it("wakes those who listen to the stream, and nobody after they stopped", async () => {
    const bell = await make();
    const heard: string[] = [];
    const stop = await bell.listen("legal", () => heard.push("legal"));
    await bell.listen("services", () => heard.push("services"));

    bell.ring("legal");
    await expect.poll(() => heard).toEqual(["legal"]);

    await stop();
    bell.ring("legal");
    bell.ring("services");
    await expect.poll(() => heard).toEqual(["legal", "services"]);
    await bell.close();
  });
});

it("drops rings while Redis is down, says so once, and does not disturb the one who rings", async () => {
  const redis = await startRedis();
  const lines: string[] = [];
  const bell = await redisDoorbell(
    redis.url,
    createLog({}, (line) => lines.push(line)),
  );

  await redis.stop();
  await expect.poll(() => lines.length).toBe(1);
  for (let ring = 0; ring < 5; ring++) bell.ring("legal");

  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ level: "error", message: expect.stringContaining("Redis") });
  await bell.close();
});

it("refuses to start on a Redis that does not answer, and names it", async () => {
  const port = await freePort();

  await expect(redisDoorbell(`redis://127.0.0.1:${port}`, silentLog)).rejects.toThrow(
    `Redis at 127.0.0.1:${port} does not answer. Start it, correct REDIS_URL, or leave REDIS_URL unset.`,
  );
});
