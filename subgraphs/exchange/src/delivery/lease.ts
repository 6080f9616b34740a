import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import type { WebhookProgressRow } from "../webhook/webhook-endpoint.table.js";

/** After so long without a word from its sender another one goes on; longer than clocks differ, and a process stands still. */
const LEASE_MS = 20_000;

/** A sender, and what time it is there. */
export interface Holder {
  name: string;
  now: Date;
}

/** Thrown when another sender is at the endpoint, or its cursor was set elsewhere: what was sent counts for nothing. */
export class LeaseLost extends Error {}

/** Whether this sender may send to an endpoint now; until it gives the lease back or loses it, nobody else does. */
export async function takeLease(context: RequestContext, endpointId: string, holder: Holder): Promise<boolean> {
  const at = holder.now.toISOString();
  const taken = await database(context)
    .updateTable("webhook_progress")
    .set({ leaseHolder: holder.name, leaseUntil: leaseEnd(holder) })
    .where("endpointId", "=", endpointId)
    .where((eb) => eb.or([eb("leaseUntil", "is", null), eb("leaseUntil", "<=", at)]))
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Says that this sender is still at an endpoint; nothing where it is not. */
export async function renewLease(context: RequestContext, endpointId: string, holder: Holder): Promise<void> {
  await database(context)
    .updateTable("webhook_progress")
    .set({ leaseUntil: leaseEnd(holder) })
    .where("endpointId", "=", endpointId)
    .where("leaseHolder", "=", holder.name)
    .execute();
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

/** Writes how far an endpoint is and renews the lease. Throws `LeaseLost` where it is not this sender's any more. */
export async function moveProgress(
  context: RequestContext,
  { endpointId, cursor }: Pick<WebhookProgressRow, "endpointId" | "cursor">,
  holder: Holder,
  moved: Partial<WebhookProgressRow> = {},
): Promise<void> {
  const updated = await database(context)
    .updateTable("webhook_progress")
    .set({ ...moved, leaseUntil: leaseEnd(holder) })
    .where("endpointId", "=", endpointId)
    .where("leaseHolder", "=", holder.name)
    .where((eb) => (cursor === null ? eb("cursor", "is", null) : eb("cursor", "=", cursor)))
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) throw new LeaseLost();
}

const leaseEnd = ({ now }: Holder): string => new Date(now.getTime() + LEASE_MS).toISOString();
