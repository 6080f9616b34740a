import { expect, it } from "vitest";
import { stopReasonOf, webhookStatusOf } from "./endpoint-status.rules.js";

it.each([
  { pausedFor: null, disabledFor: null, active: true, status: "ACTIVE", reason: null },
  { pausedFor: null, disabledFor: null, active: false, status: "PAUSED", reason: "PARTNER_NOT_ACTIVE" },
  { pausedFor: "REQUESTED", disabledFor: null, active: true, status: "PAUSED", reason: "REQUESTED" },
  { pausedFor: "QUERY_REFUSED", disabledFor: null, active: false, status: "PAUSED", reason: "QUERY_REFUSED" },
  { pausedFor: null, disabledFor: "GONE", active: true, status: "DISABLED", reason: "GONE" },
  { pausedFor: "REQUESTED", disabledFor: "FAILING", active: false, status: "DISABLED", reason: "FAILING" },
] as const)(
  "$status for $reason: paused for $pausedFor, disabled for $disabledFor, partner active $active",
  (given) => {
    const { active, status, reason, ...facts } = given;

    expect(webhookStatusOf(facts, active)).toBe(status);
    expect(stopReasonOf(facts, active)).toBe(reason);
  },
);
