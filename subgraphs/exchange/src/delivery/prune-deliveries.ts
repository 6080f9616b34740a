import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { RETENTION_DAYS } from "@lienthong/kernel/service/event/feed.js";
import { database } from "../tables.js";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets deliveries as old as the events of a log that is not kept longer; those that wait stay. */
export async function pruneDeliveries(context: RequestContext, now: Date): Promise<void> {
  const before = new Date(now.getTime() - RETENTION_DAYS * DAY_MS).toISOString();
  const rows = database(context);
  const old = rows
    .selectFrom("delivery")
    .select("id")
    .where("beganAt", "<", before)
    .where("askedAt", "is", null)
    .where((eb) => eb.or([eb("deliveredAt", "is not", null), eb("givenUpAt", "is not", null)]));
  await rows.deleteFrom("delivery_attempt").where("deliveryId", "in", old).execute();
  await rows.deleteFrom("delivery").where("id", "in", old).execute();
}
