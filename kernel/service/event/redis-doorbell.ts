import { createClient } from "redis";
import type { Log } from "../log.js";
import type { Doorbell } from "./doorbell.js";

const LONGEST_PAUSE_MS = 2000;
const PATIENCE_AT_START_MS = 3000;

/**
 * A doorbell for all processes that share a Redis. Rejects when it does not answer at the start. A Redis that goes
 * down later is logged once, rings are dropped until it is back, and listeners are joined again by themselves.
 */
export async function redisDoorbell(url: string, log: Log): Promise<Doorbell> {
  const options = {
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (tries: number) => Math.min(100 * 2 ** tries, LONGEST_PAUSE_MS) },
  };
  const publisher = createClient(options);
  const subscriber = createClient(options);
  const hush = onceAnOutage(log);
  for (const client of [publisher, subscriber]) client.on("error", hush.failed).on("ready", hush.recovered);
  await atStart(url, Promise.all([publisher.connect(), subscriber.connect()])).catch((error) => {
    publisher.destroy();
    subscriber.destroy();
    throw error;
  });

  const channelOf = (stream: string) => `lienthong:${stream}`;
  return {
    ring: (stream) => void publisher.publish(channelOf(stream), "").catch(() => undefined),
    listen: async (stream, wake) => {
      await subscriber.subscribe(channelOf(stream), wake);
      return () => subscriber.unsubscribe(channelOf(stream), wake);
    },
    close: async () => {
      publisher.destroy();
      subscriber.destroy();
    },
  };
}

/** A wrong address should stop the start, rather than be tried for ever. */
async function atStart(url: string, connected: Promise<unknown>): Promise<void> {
  const { host } = new URL(url);
  const message = `Redis at ${host} does not answer. Start it, correct REDIS_URL, or leave REDIS_URL unset.`;
  const { promise: tired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(message)), PATIENCE_AT_START_MS);
  try {
    await Promise.race([connected, tired]);
  } finally {
    clearTimeout(timer);
    connected.catch(() => undefined);
  }
}

function onceAnOutage(log: Log) {
  let down = false;
  return {
    failed: (error: unknown) => {
      if (!down) log.error("Redis does not answer; changes are noticed by polling until it is back", error);
      down = true;
    },
    recovered: () => {
      if (down) log.info("Redis answers again");
      down = false;
    },
  };
}
