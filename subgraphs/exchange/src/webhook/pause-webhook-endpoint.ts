import { refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { actOnEndpoint, EndpointInput } from "./act-on-endpoint.js";

@InputType({ description: "What `pauseWebhookEndpoint` needs." })
export class PauseWebhookEndpointInput extends EndpointInput {}

/** Sends an endpoint nothing until it is resumed; what happens meanwhile waits. */
export function pauseWebhookEndpoint(context: RequestContext, input: PauseWebhookEndpointInput) {
  return actOnEndpoint(context, {
    name: "pauseWebhookEndpoint",
    input,
    event: { type: "WebhookEndpointPaused", changedFields: ["status", "stopReason"] },
    act({ now }, { endpoint }) {
      if (endpoint.disabledFor !== null) {
        return refusal("WRONG_STEP", "endpointId", "It is disabled and sent nothing; resume it when it is to go on.");
      }
      if (endpoint.pausedFor !== null) return refusal("ALREADY_DONE", "endpointId", "It is paused already.");
      Object.assign(endpoint, { pausedAt: now.toISOString(), pausedFor: "REQUESTED" });
      return null;
    },
  });
}
