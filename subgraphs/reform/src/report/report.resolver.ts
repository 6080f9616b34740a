import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { cutOffOn, dueOn, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ReformAct } from "../act/act.type.js";
import { findActs } from "../act/find-acts.js";
import { countItemsOfPeriod } from "../plan-item/count-items-of-period.js";
import { Organisation, organisationStub } from "../references.js";
import { findReports, findReportsOf } from "./find-reports.js";
import type { ReportRow } from "./report.table.js";
import {
  MeasuredFigures,
  ProgressReport,
  ProgressReportConnection,
  ReportedFiguresType,
  ReportStandingEnum,
} from "./report.type.js";
import { reportStandingOn } from "./report-standing.rules.js";

@ArgsType()
class ReportsArguments extends PageArguments {
  @Field(() => Int, { nullable: true, description: "Only reports on periods of this year." })
  year?: number | null;
}

@Resolver(() => ProgressReport)
export class ReportResolver {
  @Query(() => ProgressReportConnection, {
    description: "The reports of all bodies, the last handed in first. Public.",
  })
  progressReports(@Args(() => ReportsArguments) args: ReportsArguments, @Ctx() context: RequestContext) {
    return findReports(context, args.year ?? null, args);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that reported; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: ReportRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => PlainDateScalar, { description: "The last day whose facts it counts (ngày chốt số liệu)." })
  cutOffOn(@Root() { period }: ReportRow) {
    return cutOffOn(reportingPeriod(period));
  }

  @FieldResolver(() => PlainDateScalar, { description: "The last day on which it was in time (hạn gửi)." })
  dueOn(@Root() { period }: ReportRow) {
    return dueOn(reportingPeriod(period));
  }

  @FieldResolver(() => ReportStandingEnum, { description: "How it stands at the end of a day." })
  async standing(
    @Root() { id, period }: ReportRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return reportStandingOn(reportingPeriod(period), await findActs(context, id), on ?? context.today);
  }

  @FieldResolver(() => [ReformAct], { description: "When it was handed in and returned, in the order of doing." })
  acts(@Root() { id }: ReportRow, @Ctx() context: RequestContext) {
    return findActs(context, id);
  }

  @FieldResolver(() => ReportedFiguresType, { description: "The body's own figures." })
  reported(@Root() report: ReportRow) {
    return report;
  }

  @FieldResolver(() => MeasuredFigures, { description: "What the graph measures on the same period." })
  measured(@Root() report: ReportRow, @Ctx() context: RequestContext) {
    return countItemsOfPeriod(context, report);
  }
}

@Resolver(() => Organisation)
export class OrganisationReportsResolver {
  @FieldResolver(() => ProgressReportConnection, {
    description: "Its reports on the reform, the last handed in first; those it still owes: `reportDuties`. Public.",
  })
  reports(
    @Root() { id }: Organisation,
    @Args(() => ReportsArguments) args: ReportsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findReportsOf(context, id, args.year ?? null, args);
  }
}
