import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, Directive, Query, Resolver } from "type-graphql";
import { findStandings } from "./find-standings.js";
import { PartnerStanding } from "./partner-standing.type.js";

@Resolver()
export class StandingResolver {
  @Directive("@inaccessible")
  @Query(() => [PartnerStanding], {
    description: "How every partner stands today, for the gateways of this installation; empty for everybody else.",
  })
  partnerStandings(@Ctx() context: RequestContext): Promise<PartnerStanding[]> {
    return findStandings(context);
  }
}
