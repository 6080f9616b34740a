import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Arg, Args, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { Delivery } from "../delivery/delivery.type.js";
import { findDelivery } from "../delivery/find-deliveries.js";
import type { WebhookStatus } from "./endpoint-status.rules.js";
import { findEndpoint, findEndpoints } from "./find-endpoints.js";
import { findPublicKeys } from "./find-webhook-keys.js";
import { WebhookEndpoint, WebhookEndpointConnection, WebhookKey } from "./webhook-endpoint.type.js";
import { WebhookStatusEnum } from "./webhook-enums.type.js";

@Resolver()
export class WebhookQueries {
  @Directive(FOR_PARTNERS)
  @Query(() => WebhookEndpoint, {
    nullable: true,
    description: "The webhook endpoint of an id; null when there is none that you may know of.",
  })
  webhookEndpoint(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findEndpoint(context, id);
  }

  @Directive(FOR_PARTNERS)
  @Query(() => WebhookEndpointConnection, {
    nullable: true,
    description: "Webhook endpoints that you may know of, the oldest first; for a partner, its own.",
  })
  webhookEndpoints(
    @Arg("status", () => WebhookStatusEnum, { nullable: true, description: "Those that stand so; all when left out." })
    status: WebhookStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findEndpoints(context, { status }, page);
  }

  @Directive(FOR_PARTNERS)
  @Query(() => Delivery, {
    nullable: true,
    description: "The message of an id; null when there is none that you may know of.",
  })
  delivery(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findDelivery(context, id);
  }

  @Query(() => [WebhookKey], {
    nullable: true,
    description:
      "The public keys that sign messages to a webhook endpoint now, the newest first; empty where there is no such endpoint. For everybody.",
  })
  webhookKeys(
    @Arg("endpointId", () => ID, { description: "The endpoint." }) endpointId: string,
    @Ctx() context: RequestContext,
  ) {
    return findPublicKeys(context, endpointId);
  }
}
