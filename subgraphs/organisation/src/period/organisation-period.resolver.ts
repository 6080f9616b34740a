import { coveredDays, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { findOfficial } from "../membership/find-memberships.js";
import { Official } from "../membership/membership.type.js";
import { getOrganisation } from "../organisation/find-organisations.js";
import { Organisation } from "../organisation/organisation.type.js";
import { findHeadInPeriod } from "./find-head-in-period.js";
import { monthsInPeriod } from "./months.rules.js";
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

  @FieldResolver(() => Int, {
    description: "Whole months of the period in which the body existed: 12 in a full year, 0 when it never did.",
  })
  async monthsInExistence(@Root() { organisationId, period }: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return monthsInPeriod(await getOrganisation(context, organisationId), reportingPeriod(period));
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Its head (người đứng đầu) when the period ends, or when the body ended in it; null when the post was empty, or " +
      "nobody is known.",
  })
  async head(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    const head = await findHeadInPeriod(context, ref);
    return head && findOfficial(context, head.officialId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Whole months of the period in which that head was in office (tại nhiệm); null without a head.",
  })
  async headMonthsInOffice(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    const head = await findHeadInPeriod(context, ref);
    return head && monthsInPeriod(head, reportingPeriod(ref.period));
  }
}
