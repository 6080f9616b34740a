import { refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { actOnEndpoint, EndpointInput } from "./act-on-endpoint.js";
import { tryAtOnce } from "./try-at-once.js";

@InputType({ description: "What `resumeWebhookEndpoint` needs." })
export class ResumeWebhookEndpointInput extends EndpointInput {}

/** Lets messages go to an endpoint again, from the cursor at which it stopped. */
export function resumeWebhookEndpoint(context: RequestContext, input: ResumeWebhookEndpointInput) {
  return actOnEndpoint(context, {
    name: "resumeWebhookEndpoint",
    input,
    event: { type: "WebhookEndpointResumed", changedFields: ["status", "stopReason"] },
    act(_context, { endpoint, progress }) {
      if (endpoint.pausedFor === null && endpoint.disabledFor === null) {
        return refusal("ALREADY_DONE", "endpointId", "It is neither paused nor disabled.");
      }
      Object.assign(endpoint, {
        pausedAt: null,
        pausedFor: null,
        pauseDetail: null,
        disabledAt: null,
        disabledFor: null,
      });
      tryAtOnce(progress);
      return null;
    },
  });
}
