import type { Log } from "../log.js";
import { connectAll, outageLog, redisClient } from "../redis/redis-client.js";
import type { Doorbell } from "./doorbell.js";

/**
 * A doorbell for all processes that share a Redis. Rejects when it does not answer at the start. A Redis that goes
 * down later is logged once, rings are dropped until it is back, and listeners are joined again by themselves.
 */
export async function redisDoorbell(url: string, log: Log): Promise<Doorbell> {
  const outage = outageLog(log, "changes are noticed by polling");
  const publisher = redisClient(url, outage);
  const subscriber = redisClient(url, outage);
  await connectAll(url, [publisher, subscriber]);

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
