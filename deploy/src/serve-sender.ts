import fs from "node:fs";
import { exchange } from "@lienthong/exchange/exchange.subgraph.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { openSender } from "./open-sender.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";

/** Runs the sender of webhooks alone, on the exchange subgraph's own database; it asks the gateway at GATEWAY_URL. */
export async function serveSender(log: Log): Promise<Served> {
  const settings = readSettings(0);
  fs.mkdirSync(settings.dataFolder, { recursive: true });
  await using opened = new AsyncDisposableStack();
  const doorbell = await openDoorbell(settings, log);
  opened.defer(() => doorbell.close());
  const [subgraph] = await openSubgraphs([exchange], settings, doorbell, log);
  opened.defer(() => subgraph!.close());
  const sender = await openSender(subgraph!, settings, settings.gatewayUrl, log);
  opened.defer(() => sender.close());
  const served = opened.move();
  return { url: settings.gatewayUrl, close: () => served.disposeAsync() };
}
