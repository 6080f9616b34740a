import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { cutOffOn, dueOn } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Organisation, organisationStub } from "../references.js";
import { ProgressReport } from "../report/report.type.js";
import { AgencyStanding, AgencyStandingConnection, ReportDuty } from "./duty.type.js";
import { findAgencyStandings, type KnownStanding } from "./find-agency-standings.js";
import { findReportDuties, type KnownDuty, periodOf } from "./find-duties.js";

const DAY = { nullable: true, description: "As of the end of this day; today when left out." };

@ArgsType()
class AgencyStandingsArguments extends PageArguments {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => PlainDateScalar, DAY)
  on?: PlainDate | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only bodies that lack an approved plan, or whose report is late, missing or returned.",
  })
  behind: boolean;
}

@Resolver(() => AgencyStanding)
export class AgencyStandingResolver {
  @Query(() => AgencyStandingConnection, {
    description: "How the bodies whose heads answer for the reform in a year stand with plan and reports. Public.",
  })
  agencyStandings(
    @Args(() => AgencyStandingsArguments) args: AgencyStandingsArguments,
    @Ctx() context: RequestContext,
  ) {
    const { year, on, behind } = args;
    return findAgencyStandings(context, { year, on: on ?? context.today, behind }, args);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: KnownStanding) {
    return organisationStub(organisationId);
  }
}

@Resolver(() => ReportDuty)
export class ReportDutyResolver {
  @FieldResolver(() => PlainDateScalar, { description: "The last day whose facts it counts (ngày chốt số liệu)." })
  cutOffOn(@Root() duty: KnownDuty) {
    return cutOffOn(periodOf(duty));
  }

  @FieldResolver(() => PlainDateScalar, { description: "The last day on which it is in time (hạn gửi)." })
  dueOn(@Root() duty: KnownDuty) {
    return dueOn(periodOf(duty));
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: "The report; null while none was handed in." })
  report(@Root() { report }: KnownDuty) {
    return report;
  }
}

@Resolver(() => Organisation)
export class OrganisationDutiesResolver {
  @FieldResolver(() => [ReportDuty], {
    description: "The reports on a year that it owes, handed in or not, in the order of their due days. Public.",
  })
  reportDuties(
    @Root() { id }: Organisation,
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findReportDuties(context, id, { year, on: on ?? context.today });
  }
}
