import { refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType, Int } from "type-graphql";
import { actOnEndpoint, EndpointInput } from "./act-on-endpoint.js";

const LONGEST_OVERLAP_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

@InputType({ description: "What `rotateWebhookKey` needs." })
export class RotateWebhookKeyInput extends EndpointInput {
  @Field(() => Int, {
    defaultValue: 7,
    description: "For how many days the key of now signs beside the new one: 0 to 30. 0 where it became known.",
  })
  overlapDays: number;
}

/** Gives an endpoint a new key; the one before it signs too until the overlap ends, any older one no more. */
export function rotateWebhookKey(context: RequestContext, input: RotateWebhookKeyInput) {
  return actOnEndpoint(context, {
    name: "rotateWebhookKey",
    input,
    event: { type: "WebhookKeyRotated", changedFields: ["kid", "keys"] },
    act({ now }, { endpoint }) {
      const { overlapDays } = input;
      if (overlapDays < 0 || overlapDays > LONGEST_OVERLAP_DAYS) {
        return refusal("INVALID_VALUE", "overlapDays", `Give 0 to ${LONGEST_OVERLAP_DAYS} days.`);
      }
      endpoint.keyGeneration += 1;
      endpoint.previousKeyUntil = new Date(now.getTime() + overlapDays * DAY_MS).toISOString();
      return null;
    },
  });
}
