import { coveredDays, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { getOrganisation } from "../organisation/find-organisations.js";
import { Organisation } from "../organisation/organisation.type.js";
import { OrganisationPeriod } from "./organisation-period.type.js";

@Resolver(() => OrganisationPeriod)
export class OrganisationPeriodResolver {
  @FieldResolver(() => Organisation, { description: "The body." })
  organisation(@Root() { organisationId }: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return getOrganisation(context, organisationId);
  }

  @FieldResolver(() => PlainDateScalar, { description: "The first day whose facts a reform report of it counts." })
  firstDay(@Root() { period }: OrganisationPeriodRef) {
    return coveredDays(reportingPeriod(period)).firstDay;
  }

  @FieldResolver(() => PlainDateScalar, {
    description: "The last day whose facts a reform report of it counts (ngày chốt số liệu); it counts itself.",
  })
  lastDay(@Root() { period }: OrganisationPeriodRef) {
    return coveredDays(reportingPeriod(period)).lastDay;
  }
}
