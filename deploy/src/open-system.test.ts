import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { expect, it } from "vitest";
import { openSystem } from "./open-system.js";
import { readSettings } from "./settings.js";

it("a sender that cannot start leaves no door and no database open", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
  const settings = readSettings(0, { DATA_DIR: folder });
  let exchange: Subgraph | null = null;
  let url = "";

  const opening = openSystem(settings, silentLog, async (given, _settings, graphUrl) => {
    exchange = given;
    url = graphUrl;
    throw new Error("no name for the doorbell");
  });

  await expect(opening).rejects.toThrow("no name for the doorbell");
  const { port } = new URL(url);
  const knock = new Promise((answered, refused) => {
    net.connect(Number(port), "127.0.0.1", () => answered("open")).once("error", refused);
  });
  await expect(knock).rejects.toThrow("ECONNREFUSED");
  expect(await exchange!.database.orm.isConnected()).toBe(false);
}, 60_000);
