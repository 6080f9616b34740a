import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { RecordLink } from "@lienthong/kernel/service/schema/record-link.type.js";
import { DateTimeScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { DeliveryConnection, DeliveryStateEnum } from "../delivery/delivery.type.js";
import type { DeliveryState } from "../delivery/delivery-state.rules.js";
import { findDeliveriesOf } from "../delivery/find-deliveries.js";
import { findPartner } from "../partner/find-partners.js";
import type { PartnerRow } from "../partner/partner.table.js";
import { Partner } from "../partner/partner.type.js";
import { Organisation, organisationStub, recordLinkTo } from "../references.js";
import { filterOf } from "./change-filter.js";
import { webhookStatusOf } from "./endpoint-status.rules.js";
import { findEndpointsOfPartner, findProgress } from "./find-endpoints.js";
import { findStopReason } from "./find-stop-reason.js";
import { findSharedSecret, keysOf } from "./find-webhook-keys.js";
import type { WebhookEndpointRow } from "./webhook-endpoint.table.js";
import {
  WebhookEndpoint,
  WebhookEndpointConnection,
  WebhookFilter,
  WebhookKey,
  WebhookProgress,
} from "./webhook-endpoint.type.js";
import { WebhookStatusEnum, WebhookStopReasonEnum } from "./webhook-enums.type.js";

@Resolver(() => WebhookEndpoint)
export class WebhookEndpointResolver {
  @FieldResolver(() => Partner, { nullable: true, description: "Whose it is; null when you may not know of it." })
  partner(@Root() { partnerId }: WebhookEndpointRow, @Ctx() context: RequestContext) {
    return findPartner(context, partnerId);
  }

  @FieldResolver(() => WebhookFilter, { nullable: true, description: "Which changes are sent; null for all." })
  filter(@Root() { filter }: WebhookEndpointRow) {
    return filterOf(filter);
  }

  @FieldResolver(() => WebhookStatusEnum, { description: "Whether messages go to it now." })
  async status(@Root() endpoint: WebhookEndpointRow, @Ctx() context: RequestContext) {
    const reason = await findStopReason(context, endpoint);
    return webhookStatusOf(endpoint, reason !== "PARTNER_NOT_ACTIVE");
  }

  @FieldResolver(() => WebhookStopReasonEnum, { nullable: true, description: "Why none go; null while they go." })
  stopReason(@Root() endpoint: WebhookEndpointRow, @Ctx() context: RequestContext) {
    return findStopReason(context, endpoint);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the graph said of the query, the filter or the cursor (English); null when that is not why.",
  })
  stopDetail(@Root() { pauseDetail }: WebhookEndpointRow) {
    return pauseDetail;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "Since when none go; null while they go, and where the partner's own days say it.",
  })
  stoppedAt(@Root() { disabledAt, pausedAt }: WebhookEndpointRow) {
    return disabledAt ?? pausedAt;
  }

  @FieldResolver(() => WebhookProgress, { description: "How far its messages are." })
  progress(@Root() endpoint: WebhookEndpointRow, @Ctx() context: RequestContext) {
    return findProgress(context, endpoint);
  }

  @FieldResolver(() => [WebhookKey], {
    description: "The keys that sign its messages now, the newest first; also at /.well-known/webhook-keys/<id>.json.",
  })
  keys(@Root() endpoint: WebhookEndpointRow, @Ctx() context: RequestContext) {
    return keysOf(context, endpoint);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The secret of the `v1` signatures (`whsec_…`), for libraries that check no others; null for everybody but the partner itself.",
  })
  sharedSecret(@Root() endpoint: WebhookEndpointRow, @Ctx() context: RequestContext) {
    return findSharedSecret(context, endpoint);
  }

  @FieldResolver(() => DeliveryConnection, { description: "Its messages, the latest first; kept for 30 days." })
  deliveries(
    @Root() endpoint: WebhookEndpointRow,
    @Arg("state", () => DeliveryStateEnum, { nullable: true, description: "Those that stand so; all when left out." })
    state: DeliveryState | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findDeliveriesOf(context, endpoint, state, page);
  }
}

@Resolver(() => WebhookFilter)
export class WebhookFilterResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "The body whose data are meant; null for any." })
  organisation(@Root() filter: { organisation?: string | null }) {
    return organisationStub(filter.organisation ?? null);
  }

  @FieldResolver(() => RecordLink, { nullable: true, description: "The area that is meant; null for any." })
  area(@Root() filter: { area?: string | null }): RecordLink | null {
    return recordLinkTo(filter.area);
  }
}

@Resolver(() => Partner)
export class PartnerWebhooksResolver {
  @Directive(FOR_PARTNERS)
  @FieldResolver(() => WebhookEndpointConnection, {
    nullable: true,
    description: "Where it is sent changes (điểm nhận thông báo), the oldest first.",
  })
  webhookEndpoints(
    @Root() { id }: PartnerRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findEndpointsOfPartner(context, id, page);
  }
}
