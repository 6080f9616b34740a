import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { DataGrantResolver, PartnerGrantsResolver } from "./grant/data-grant.resolver.js";
import { DataGrantCommandsResolver } from "./grant/data-grant-commands.resolver.js";
import { findDataGrant } from "./grant/find-data-grants.js";
import { findPartner } from "./partner/find-partners.js";
import { OrganisationPartnersResolver, PartnerResolver } from "./partner/partner.resolver.js";
import { PartnerCommandsResolver } from "./partner/partner-commands.resolver.js";
import { PartnerQueries } from "./partner/partner-queries.resolver.js";

export const resolvers: SchemaParts["resolvers"] = [
  PartnerQueries,
  PartnerResolver,
  OrganisationPartnersResolver,
  PartnerCommandsResolver,
  DataGrantResolver,
  PartnerGrantsResolver,
  DataGrantCommandsResolver,
];

export const references: SchemaParts["references"] = {
  Partner: (context, { id }: { id: string }) => findPartner(context, id),
  DataGrant: (context, { id }: { id: string }) => findDataGrant(context, id),
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
};
