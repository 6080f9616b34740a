import { startRedis } from "@lienthong/tests/support/redis.js";

// A Redis in a process of its own, on the port that REDIS_PORT names.
const { url } = await startRedis(Number(process.env.REDIS_PORT));
console.log(`READY ${url}`);
