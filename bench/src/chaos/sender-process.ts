import { serveSender } from "@lienthong/deploy/serve-sender.js";
import { createLog } from "@lienthong/kernel/service/log.js";

/** Leases and pauses between attempts are made for days; here a minute of them takes three seconds. */
const HASTE = 20;
const begun = Number(process.env.CLOCK_BEGINS_AT);

const now = () => new Date(begun + (Date.now() - begun) * HASTE);
await serveSender(createLog(), { now, pace: { lookEveryMs: 500, askEveryMs: 2_000 } });
console.log("READY sender");
