import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import type { ToldChange } from "./cloud-event.js";
import type { DeliveryRow } from "./delivery.table.js";

/** Of these changes, by `eventKey`, the messages that an endpoint was sent before, as its sender finds them. */
export async function findKnownDeliveries(
  context: RequestContext,
  endpointId: string,
  changes: readonly ToldChange[],
): Promise<ReadonlyMap<string, DeliveryRow>> {
  if (changes.length === 0) return new Map();
  const keys = changes.map(({ eventKey }) => eventKey);
  const known = await database(context)
    .selectFrom("delivery")
    .selectAll()
    .where("endpointId", "=", endpointId)
    .where("messageKey", "in", keys)
    .execute();
  return new Map(known.map((delivery) => [delivery.messageKey, delivery]));
}
