import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import type { ExpressionBuilder } from "kysely";
import { mayReadPartner } from "../partner/partner-access.rules.js";
import { partnersMeant, partnersSeen } from "../partner/partners-meant.js";
import { database, type Rows } from "../tables.js";
import type { WebhookStatus } from "./endpoint-status.rules.js";
import type { WebhookEndpointRow, WebhookProgressRow } from "./webhook-endpoint.table.js";

const OLDEST_FIRST = [{ column: "webhook_endpoint.id" }];

/** The endpoint of an id; null when there is none that the actor may know of. */
export function findEndpoint(context: RequestContext, id: string): Promise<WebhookEndpointRow | null> {
  return load(context, "webhook endpoints", findEndpointsByIds, id);
}

async function findEndpointsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("webhook_endpoint").selectAll().where("id", "in", ids).execute();
  return byKey(
    rows.filter(({ partnerId }) => mayReadPartner(context.actor, partnerId)),
    ({ id }) => id,
  );
}

/** How far an endpoint is that the actor was given. */
export async function findProgress(context: RequestContext, { id }: WebhookEndpointRow): Promise<WebhookProgressRow> {
  return (await load(context, "webhook progress", findProgressOf, id))!;
}

async function findProgressOf(context: RequestContext, ids: readonly string[]) {
  const rows = database(context).selectFrom("webhook_progress").selectAll().where("endpointId", "in", ids);
  return byKey(await rows.execute(), ({ endpointId }) => endpointId);
}

/** A page of the endpoints that the actor may know of, the oldest first. */
export function findEndpoints(
  context: RequestContext,
  { status }: { status?: WebhookStatus | null },
  page: PageArguments,
): Promise<Connection<WebhookEndpointRow>> {
  let query = seenEndpoints(context);
  if (status != null) query = query.where((eb) => standsSo(eb, status, context));
  return keysetPage(context, { query, order: OLDEST_FIRST, scope: ["webhook endpoints", status ?? null], page });
}

/** A page of the endpoints of a partner that the actor was given, the oldest first. */
export function findEndpointsOfPartner(
  context: RequestContext,
  partnerId: string,
  page: PageArguments,
): Promise<Connection<WebhookEndpointRow>> {
  const ownerColumn = "webhook_endpoint.partnerId";
  const list = { name: "webhook endpoints of a partner", ownerColumn, order: OLDEST_FIRST, page };
  return ownedPage(context, { ...list, query: seenEndpoints(context) as never }, partnerId);
}

function seenEndpoints(context: RequestContext) {
  return database(context)
    .selectFrom("webhook_endpoint")
    .innerJoin("partner", "partner.id", "webhook_endpoint.partnerId")
    .selectAll("webhook_endpoint")
    .where((eb) => partnersSeen(context.actor)(eb as never));
}

/** `webhookStatusOf` of endpoint-status.rules, said in SQL. */
function standsSo(
  eb: ExpressionBuilder<Rows, "partner" | "webhook_endpoint">,
  status: WebhookStatus,
  { today }: RequestContext,
) {
  const isDisabled = eb("webhook_endpoint.disabledFor", "is not", null);
  const isPartnerActive = partnersMeant({ status: "ACTIVE" }, today)(eb as never);
  const isOpen = eb.and([eb("webhook_endpoint.pausedFor", "is", null), isPartnerActive]);
  if (status === "DISABLED") return isDisabled;
  return eb.and([eb.not(isDisabled), status === "ACTIVE" ? isOpen : eb.not(isOpen)]);
}
