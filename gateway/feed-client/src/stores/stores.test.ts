import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createClient } from "redis";
import { expect, inject, it } from "vitest";
import type { CursorStore } from "./cursor-store.js";
import { fileStore } from "./file-store.js";
import { redisStore } from "./redis-store.js";

const keepsWhatItIsGiven = async (store: CursorStore) => {
  const before = await store.read();
  await store.write("first");
  await store.write("second");

  expect([before, await store.read()]).toEqual([null, "second"]);
};

it("a file keeps the cursor that was written last", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));

  await keepsWhatItIsGiven(fileStore(path.join(folder, "cursor")));
  expect(fs.readdirSync(folder)).toEqual(["cursor"]);
});

it("a Redis keeps the cursor that was written last", async () => {
  const client = createClient({ url: inject("redisUrl") });
  await client.connect();

  await keepsWhatItIsGiven(redisStore(client, `feed:${Date.now()}`));
  client.destroy();
});
