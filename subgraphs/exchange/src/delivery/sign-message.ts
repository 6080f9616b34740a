import { createHmac, sign } from "node:crypto";
import type { WebhookKey } from "../webhook/webhook-keys.js";

/** One message as it goes out. */
export interface WebhookMessage {
  /** The same whenever it is sent again: receivers drop what they have had. */
  id: string;
  body: string;
}

/** The headers of Standard Webhooks: one Ed25519 signature (`v1a`) and one HMAC (`v1`) for each key that signs. */
export function signedHeaders({ id, body }: WebhookMessage, keys: readonly WebhookKey[], at: Date) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const content = Buffer.from(`${id}.${timestamp}.${body}`);
  const signatures = keys.flatMap(({ signing, shared }) => [
    `v1a,${sign(null, content, signing).toString("base64")}`,
    `v1,${createHmac("sha256", shared).update(content).digest("base64")}`,
  ]);
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}
