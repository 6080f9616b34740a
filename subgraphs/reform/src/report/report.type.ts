import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar, ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import type { ReportStanding } from "./report-standing.rules.js";

export const ReportStandingEnum = enumOf<ReportStanding>(
  "ReportStanding",
  "How a report stands; computed from its due day and its acts.",
  {
    NOT_DUE: "Its due day is not over and it has not been handed in.",
    MISSING: "Its due day is over and it has not been handed in (chưa gửi).",
    IN_TIME: "It was first handed in by its due day (đúng hạn).",
    LATE: "It was first handed in after its due day (chậm).",
    RETURNED: "It was returned and has not been handed in again (bị trả lại).",
  },
);

@Directive('@key(fields: "id")')
@ObjectType("ProgressReport", {
  implements: Node,
  description: "What a body reported on the reform in a period (báo cáo cải cách hành chính định kỳ). Public.",
})
export class ProgressReport extends Node {
  @Field(() => ReportingPeriodScalar, { description: "The period it is on." })
  period: string;

  @Field(() => String, { description: "What it says in short (tóm tắt)." })
  summary: string;

  @Field(() => PlainDateScalar, { description: "The day on which it was first handed in." })
  submittedOn: PlainDate;

  @Field(() => OriginEnum, { description: "Whether it is a fact or made up." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read; of one entered here, the name of the command." })
  source: string;
}

export const ProgressReportConnection = connectionOf("ProgressReport", () => ProgressReport);

@ObjectType("ReportedFigures", {
  description: "A body's own figures, as it reported them. Measured ones stand apart. Public.",
})
export class ReportedFiguresType {
  @Field(() => Int, { nullable: true, description: "Items of its plans due in the period; null when not reported." })
  itemsDue: number | null;

  @Field(() => Int, { nullable: true, description: "Those of them that are done; null when not reported." })
  itemsDone: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Dossiers handled in time, in per cent; null when not reported. Measured: `OrganisationPeriod`.",
  })
  onTimePercent: number | null;
}

@ObjectType("MeasuredFigures", { description: "What the graph measures on the same period, from plans. Public." })
export class MeasuredFigures {
  @Field(() => Int, { description: "Items of approved plans it leads that were due in the period." })
  itemsDue: number;

  @Field(() => Int, { description: "Those of them that were done by the cut-off day." })
  itemsDone: number;
}
