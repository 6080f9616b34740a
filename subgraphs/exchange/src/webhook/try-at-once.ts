import type { WebhookProgressRow } from "./webhook-endpoint.table.js";

/** Forgets the failures of an endpoint: the next message is tried at once, and the five days begin anew. */
export function tryAtOnce(progress: WebhookProgressRow): void {
  Object.assign(progress, { failures: 0, failingSince: null, nextAttemptAt: null });
}
