import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";

/** Longer than one read of the graph and one attempt together. */
const LEASE_MS = 60_000;

/** A sender, and what time it is there. */
export interface Holder {
  name: string;
  now: Date;
}

/** Whether this sender may send to an endpoint now; until it gives the lease back or loses it, no other does. */
export async function takeLease(context: RequestContext, endpointId: string, { name, now }: Holder): Promise<boolean> {
  const at = now.toISOString();
  const taken = await database(context)
    .updateTable("webhook_progress")
    .set({ leaseHolder: name, leaseUntil: leaseEnd(now) })
    .where("endpointId", "=", endpointId)
    .where((eb) => eb.or([eb("leaseUntil", "is", null), eb("leaseUntil", "<=", at)]))
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Lets another sender go on. */
export async function giveLeaseBack(context: RequestContext, endpointId: string, { name }: Holder): Promise<void> {
  await database(context)
    .updateTable("webhook_progress")
    .set({ leaseHolder: null, leaseUntil: null })
    .where("endpointId", "=", endpointId)
    .where("leaseHolder", "=", name)
    .execute();
}

/** Until when a lease taken or renewed now holds. */
export const leaseEnd = (now: Date): string => new Date(now.getTime() + LEASE_MS).toISOString();
