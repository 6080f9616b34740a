import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ObjectType } from "type-graphql";
import { ReportStandingEnum } from "../report/report.type.js";
import type { ReportStanding } from "../report/report-standing.rules.js";

@ObjectType({
  description:
    "A report that a body owes (nghĩa vụ báo cáo), handed in or not: first quarter, six months, nine months, year. Public.",
})
export class ReportDuty {
  @Field(() => ReportingPeriodScalar, { description: "The period it is on." })
  period: string;

  @Field(() => ReportStandingEnum, { description: "How it stands at the end of the day asked for." })
  standing: ReportStanding;
}

@ObjectType({
  description:
    "How a body stands with what it owes the programme for a year (tình hình thực hiện của cơ quan). Public.",
})
export class AgencyStanding {
  @Field(() => Boolean, {
    description: "Whether it owes a plan for the year, since it was there when the year began, and has none approved.",
  })
  lacksApprovedPlan: boolean;

  @Field(() => [ReportDuty], { description: "The reports on the year that it owes, in the order of their due days." })
  reportDuties: readonly ReportDuty[];
}

export const AgencyStandingConnection = connectionOf("AgencyStanding", () => AgencyStanding);
