import type { Log } from "../log.js";
import { connectAll, outageLog, redisClient } from "./redis-client.js";

/** Sums that every process with the same Redis adds to. */
export interface SharedSums {
  /** Adds `amount` to a sum, unless that makes it more than `most`: then false. Rejects while Redis is down. */
  add(name: string, amount: number, most: number): Promise<boolean>;
  close(): void;
}

export interface SumOptions {
  /** A sum is forgotten so long after the last addition. */
  keptMs: number;
  /** What an outage means, for the log. */
  whileDown: string;
}

/** Rejects when Redis does not answer at the start. */
export async function sharedSums(url: string, log: Log, { keptMs, whileDown }: SumOptions): Promise<SharedSums> {
  const client = redisClient(url, outageLog(log, whileDown));
  await connectAll(url, [client]);
  return {
    async add(name, amount, most) {
      const key = `lienthong:${name}`;
      const [sum] = await client.multi().incrBy(key, amount).pExpire(key, keptMs).exec();
      if (Number(sum) <= most) return true;
      await client.decrBy(key, amount);
      return false;
    },
    close: () => client.destroy(),
  };
}
