import { isPartner } from "@lienthong/kernel/domain/data-scope.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import type { WebhookEndpointRow } from "./webhook-endpoint.table.js";
import type { WebhookKey } from "./webhook-endpoint.type.js";
import { publicJwkOf, sharedSecretOf, webhookKeysAt } from "./webhook-keys.js";

/** The public keys that sign messages to an endpoint, the newest first. */
export function keysOf({ cursorKey, now }: RequestContext, endpoint: WebhookEndpointRow): WebhookKey[] {
  return webhookKeysAt(cursorKey, endpoint, now).map((key) => ({ kid: key.kid, x: publicJwkOf(key).x }));
}

/** The public keys of the endpoint of an id, for whoever has one; none where there is no such endpoint. */
export async function findPublicKeys(context: RequestContext, endpointId: string): Promise<WebhookKey[]> {
  const rows = database(context).selectFrom("webhook_endpoint").selectAll().where("id", "=", endpointId);
  const endpoint = await rows.executeTakeFirst();
  return endpoint === undefined ? [] : keysOf(context, endpoint);
}

/** The secret of HMAC signatures, the newest; null for everybody but the partner itself. */
export function findSharedSecret(
  { cursorKey, now, actor }: RequestContext,
  endpoint: WebhookEndpointRow,
): string | null {
  if (!isPartner(actor, endpoint.partnerId)) return null;
  const [newest] = webhookKeysAt(cursorKey, endpoint, now);
  return sharedSecretOf(newest!);
}
