import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Arg, Args, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { findOwnPartner, findPartner, findPartners } from "./find-partners.js";
import { Partner, PartnerConnection } from "./partner.type.js";
import { PartnersArguments } from "./partners.arguments.js";

@Resolver()
export class PartnerQueries {
  @Directive(FOR_PARTNERS)
  @Query(() => Partner, {
    nullable: true,
    description: "The partner of an id; null when there is none that you may know of.",
  })
  partner(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findPartner(context, id);
  }

  @Directive(FOR_PARTNERS)
  @Query(() => Partner, { nullable: true, description: "The partner that you are; null when you are none." })
  ownPartner(@Ctx() context: RequestContext) {
    return findOwnPartner(context);
  }

  @Directive(FOR_PARTNERS)
  @Query(() => PartnerConnection, {
    nullable: true,
    description: "Partners that you may know of (bên khai thác dữ liệu), by name; for a partner, itself alone.",
  })
  partners(@Args(() => PartnersArguments) asked: PartnersArguments, @Ctx() context: RequestContext) {
    return findPartners(context, asked);
  }
}
