import { createClient } from "redis";
import type { Log } from "../log.js";

const LONGEST_PAUSE_MS = 2000;
const PATIENCE_AT_START_MS = 3000;

export type RedisClient = ReturnType<typeof redisClient>;

/** Hears when clients lose their Redis, and when they have it back. */
export interface Outage {
  failed(error: unknown): void;
  recovered(): void;
}

/** A client that comes back by itself, and drops what it is given while Redis is down. */
export function redisClient(url: string, outage: Outage) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (tries: number) => Math.min(100 * 2 ** tries, LONGEST_PAUSE_MS) },
  });
  return client.on("error", outage.failed).on("ready", outage.recovered);
}

/** Connects clients, or destroys them all: a wrong address should stop the start, rather than be tried for ever. */
export async function connectAll(url: string, clients: readonly RedisClient[]): Promise<void> {
  const { host } = new URL(url);
  const message = `Redis at ${host} does not answer. Start it, correct REDIS_URL, or leave REDIS_URL unset.`;
  const { promise: tired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(message)), PATIENCE_AT_START_MS);
  const connected = Promise.all(clients.map((client) => client.connect()));
  connected.catch(() => undefined);
  try {
    await Promise.race([connected, tired]);
  } catch (error) {
    for (const client of clients) client.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Logs an outage once, with what it means, however many clients and tries find it. */
export function outageLog(log: Log, meaning: string): Outage {
  let down = false;
  return {
    failed: (error) => {
      if (!down) log.error(`Redis does not answer; ${meaning} until it is back`, error);
      down = true;
    },
    recovered: () => {
      if (down) log.info("Redis answers again");
      down = false;
    },
  };
}
