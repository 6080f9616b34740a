import type { CursorStore } from "./cursor-store.js";

/** What is needed of a Redis client; those of `redis` and `ioredis` have it. */
interface RedisClient {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<unknown>;
}

/** A cursor under a key of a Redis that keeps what it is given. */
export function redisStore(client: RedisClient, key: string): CursorStore {
  return {
    read: () => client.get(key),
    write: async (cursor) => void (await client.set(key, cursor)),
  };
}
