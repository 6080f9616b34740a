import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { RecordLink } from "@lienthong/kernel/service/schema/record-link.type.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordLinkTo } from "../references.js";
import { findEndpoint } from "../webhook/find-endpoints.js";
import { WebhookEndpoint } from "../webhook/webhook-endpoint.type.js";
import type { DeliveryRow } from "./delivery.table.js";
import { Delivery, DeliveryAttemptConnection, DeliveryStateEnum } from "./delivery.type.js";
import { deliveryStateOf } from "./delivery-state.rules.js";
import { findAttempts } from "./find-deliveries.js";

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => WebhookEndpoint, { nullable: true, description: "Where it goes; null when you may not know." })
  endpoint(@Root() { endpointId }: DeliveryRow, @Ctx() context: RequestContext) {
    return findEndpoint(context, endpointId);
  }

  @FieldResolver(() => DeliveryStateEnum, { description: "How it stands." })
  state(@Root() delivery: DeliveryRow) {
    return deliveryStateOf(delivery);
  }

  @FieldResolver(() => RecordLink, { nullable: true, description: "The record that changed; null for a test." })
  subject(@Root() { subjectId }: DeliveryRow): RecordLink | null {
    return recordLinkTo(subjectId);
  }

  @FieldResolver(() => DeliveryAttemptConnection, {
    description: "How often it was tried and how that went, the latest first.",
  })
  attempts(
    @Root() delivery: DeliveryRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findAttempts(context, delivery, page);
  }
}
