/** Whether messages go to an endpoint. */
export const WEBHOOK_STATUSES = ["ACTIVE", "PAUSED", "DISABLED"] as const;

export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number];

/** Why an endpoint is paused by what is recorded of it. */
export const PAUSE_REASONS = [
  "REQUESTED",
  "QUERY_REFUSED",
  "FILTER_REFUSED",
  "CURSOR_REFUSED",
  "CURSOR_EXPIRED",
] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Why an endpoint is disabled. */
export const DISABLE_REASONS = ["GONE", "FAILING"] as const;

export type DisableReason = (typeof DISABLE_REASONS)[number];

/** Why no messages go to an endpoint, wherever that is recorded. */
export type WebhookStopReason = PauseReason | DisableReason | "PARTNER_NOT_ACTIVE";

export interface EndpointFacts {
  pausedFor: PauseReason | null;
  disabledFor: DisableReason | null;
}

/** Why no messages go to an endpoint now; null when they go. A partner that is not active pauses all it has. */
export function stopReasonOf(
  { pausedFor, disabledFor }: EndpointFacts,
  isPartnerActive: boolean,
): WebhookStopReason | null {
  return disabledFor ?? pausedFor ?? (isPartnerActive ? null : "PARTNER_NOT_ACTIVE");
}

/** How an endpoint stands now. */
export function webhookStatusOf(endpoint: EndpointFacts, isPartnerActive: boolean): WebhookStatus {
  if (endpoint.disabledFor !== null) return "DISABLED";
  return stopReasonOf(endpoint, isPartnerActive) === null ? "ACTIVE" : "PAUSED";
}
