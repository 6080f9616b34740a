import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "underId period")')
@ObjectType("OrganisationRanking", {
  description:
    "The bodies directly under one body in a reporting period, side by side (xếp hạng): those that existed in it, the " +
    "Chairman as an issuer left out. Public.",
})
export class OrganisationRanking {
  @Directive("@inaccessible")
  @Field(() => ID, { description: "The id of the body that they stand under; `under` gives the body." })
  underId: string;

  @Field(() => ReportingPeriodScalar, { description: "The period (kỳ báo cáo)." })
  period: string;
}

/** How a representation names a ranking. */
export interface OrganisationRankingRef {
  underId: string;
  period: string;
}
