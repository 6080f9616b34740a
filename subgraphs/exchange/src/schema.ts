import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import type { RecordLink } from "@lienthong/kernel/service/schema/record-link.type.js";
import { DeliveryResolver } from "./delivery/delivery.resolver.js";
import { findDelivery } from "./delivery/find-deliveries.js";
import { DataGrantResolver, PartnerGrantsResolver } from "./grant/data-grant.resolver.js";
import { DataGrantCommandsResolver } from "./grant/data-grant-commands.resolver.js";
import { findDataGrant } from "./grant/find-data-grants.js";
import { PartnerLagsResolver } from "./lag/partner-lags.resolver.js";
import { findPartner } from "./partner/find-partners.js";
import { OrganisationPartnersResolver, PartnerResolver } from "./partner/partner.resolver.js";
import { Partner } from "./partner/partner.type.js";
import { PartnerCommandsResolver } from "./partner/partner-commands.resolver.js";
import { PartnerQueries } from "./partner/partner-queries.resolver.js";
import { StandingResolver } from "./standing/standing.resolver.js";
import { findEndpoint } from "./webhook/find-endpoints.js";
import { WebhookCommandsResolver } from "./webhook/webhook-commands.resolver.js";
import {
  PartnerWebhooksResolver,
  WebhookEndpointResolver,
  WebhookFilterResolver,
} from "./webhook/webhook-endpoint.resolver.js";
import { WebhookQueries } from "./webhook/webhook-queries.resolver.js";
export const resolvers: SchemaParts["resolvers"] = [
  PartnerQueries,
  PartnerResolver,
  OrganisationPartnersResolver,
  PartnerCommandsResolver,
  PartnerLagsResolver,
  DataGrantResolver,
  PartnerGrantsResolver,
  DataGrantCommandsResolver,
  WebhookQueries,
  WebhookEndpointResolver,
  WebhookFilterResolver,
  PartnerWebhooksResolver,
  WebhookCommandsResolver,
  DeliveryResolver,
  StandingResolver,
];

/** Partners are at home here: their place in this stream is a field of this type. */
export const partnerType = Partner;

export const references: SchemaParts["references"] = {
  // With what other subgraphs lent of it: how far it is in their streams.
  Partner: async (context, lent: { id: string }) => {
    const partner = await findPartner(context, lent.id);
    return partner && { ...lent, ...partner };
  },
  DataGrant: (context, { id }: { id: string }) => findDataGrant(context, id),
  WebhookEndpoint: (context, { id }: { id: string }) => findEndpoint(context, id),
  RecordLink: async (_context, link: RecordLink) => link,
  Delivery: (context, { id }: { id: string }) => findDelivery(context, id),
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
};
