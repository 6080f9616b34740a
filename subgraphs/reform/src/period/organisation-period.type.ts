import { OrganisationPeriodKey } from "@lienthong/kernel/service/schema/organisation-period.type.js";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";

@Directive('@key(fields: "organisationId period")')
@ObjectType("OrganisationPeriod", {
  description:
    "One body in one reporting period (một cơ quan trong một kỳ báo cáo); here, its part in the programme, and how its " +
    "year is rated.",
})
export class OrganisationPeriod extends OrganisationPeriodKey {
  @Directive("@external")
  @Field(() => Int, { description: "Of the organisation subgraph." })
  monthsInExistence: number;

  @Directive("@external")
  @Field(() => Int, { nullable: true, description: "Of the organisation subgraph." })
  headMonthsInOffice: number | null;

  @Directive("@external")
  @Field(() => Int, { nullable: true, description: "Of the organisation subgraph." })
  civilServantsAssignedChange: number | null;

  @Directive("@external")
  @Field(() => Int, { description: "Of the discipline subgraph." })
  trueDutyDecisions: number;

  @Directive("@external")
  @Field(() => Int, { description: "Of the discipline subgraph." })
  trueHeadDutyDecisions: number;

  @Directive("@external")
  @Field(() => Int, { description: "Of the legal subgraph." })
  trueNormativeDue: number;

  @Directive("@external")
  @Field(() => Int, { description: "Of the legal subgraph." })
  trueNormativeOnTime: number;

  @Directive("@external")
  @Field(() => Float, { nullable: true, description: "Of the services subgraph." })
  onTimeShare: number | null;

  @Directive("@external")
  @Field(() => Float, { nullable: true, description: "Of the services subgraph." })
  onlineShare: number | null;

  @Directive("@external")
  @Field(() => Float, { nullable: true, description: "Of the services subgraph." })
  satisfactionPoints: number | null;

  @Directive("@external")
  @Field(() => Int, { nullable: true, description: "Of the services subgraph." })
  overdueDossiers: number | null;

  @Directive("@external")
  @Field(() => Int, { nullable: true, description: "Of the services subgraph." })
  overdueDossiersChange: number | null;
}
