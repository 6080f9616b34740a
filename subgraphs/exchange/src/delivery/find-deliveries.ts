import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import type { ExpressionBuilder } from "kysely";
import { mayReadPartner } from "../partner/partner-access.rules.js";
import { database, type Rows } from "../tables.js";
import type { WebhookEndpointRow } from "../webhook/webhook-endpoint.table.js";
import type { DeliveryAttemptRow, DeliveryRow } from "./delivery.table.js";
import type { DeliveryState } from "./delivery-state.rules.js";

const LATEST_FIRST = [
  { column: "delivery.beganAt", descending: true },
  { column: "delivery.id", descending: true },
];

/** The message of an id; null when there is none that the actor may know of. */
export function findDelivery(context: RequestContext, id: string): Promise<DeliveryRow | null> {
  return load(context, "deliveries", findDeliveriesByIds, id);
}

async function findDeliveriesByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("delivery")
    .innerJoin("webhook_endpoint", "webhook_endpoint.id", "delivery.endpointId")
    .selectAll("delivery")
    .select("webhook_endpoint.partnerId")
    .where("delivery.id", "in", ids)
    .execute();
  return byKey(
    rows.filter(({ partnerId }) => mayReadPartner(context.actor, partnerId)),
    ({ id }) => id,
  );
}

/** A page of the messages to an endpoint that the actor was given, the latest first. */
export function findDeliveriesOf(
  context: RequestContext,
  { id }: WebhookEndpointRow,
  state: DeliveryState | null | undefined,
  page: PageArguments,
): Promise<Connection<DeliveryRow>> {
  let query = database(context).selectFrom("delivery").selectAll("delivery");
  if (state != null) query = query.where((eb) => standsSo(eb, state));
  const list = {
    name: `deliveries ${state ?? ""}`,
    query,
    ownerColumn: "delivery.endpointId",
    order: LATEST_FIRST,
    page,
  };
  return ownedPage(context, list, id);
}

/** `deliveryStateOf` of delivery-state.rules, said in SQL. */
function standsSo(eb: ExpressionBuilder<Rows, "delivery">, state: DeliveryState) {
  const isAsked = eb("delivery.askedAt", "is not", null);
  const isGivenUp = eb("delivery.givenUpAt", "is not", null);
  const isDelivered = eb("delivery.deliveredAt", "is not", null);
  if (state === "WAITING") return eb.or([isAsked, eb.and([eb.not(isGivenUp), eb.not(isDelivered)])]);
  const settled = state === "GIVEN_UP" ? isGivenUp : eb.and([isDelivered, eb.not(isGivenUp)]);
  return eb.and([eb.not(isAsked), settled]);
}

/** A page of the attempts at a message that the actor was given, the latest first. */
export function findAttempts(
  context: RequestContext,
  { id }: DeliveryRow,
  page: PageArguments,
): Promise<Connection<DeliveryAttemptRow>> {
  const query = database(context).selectFrom("delivery_attempt").selectAll("delivery_attempt");
  const order = [{ column: "delivery_attempt.number", descending: true }];
  return ownedPage(context, { name: "attempts", query, ownerColumn: "delivery_attempt.deliveryId", order, page }, id);
}
