import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { PlanKind } from "./plan-scope.rules.js";
import type { PlanState } from "./plan-state.rules.js";

export const PlanKindEnum = enumOf<PlanKind>("PlanKind", "For how long a plan plans.", {
  ANNUAL: "For one year (kế hoạch năm).",
  PERIOD: "For several years (kế hoạch giai đoạn).",
});

export const PlanStateEnum = enumOf<PlanState>("PlanState", "Where a plan stands; computed from its acts and a day.", {
  DRAFT: "It is being written (dự thảo); only its body and Sở Nội vụ see it.",
  SUBMITTED: "It lies submitted (đã trình).",
  RETURNED: "It was returned to be mended (trả lại).",
  APPROVED: "It was approved by a document (đã phê duyệt); its items are due.",
  AMENDED: "It was approved and has been amended by a document since (đã điều chỉnh).",
});

@Directive('@key(fields: "id")')
@ObjectType("AgencyPlan", {
  implements: Node,
  description:
    "A body's plan for the reform (kế hoạch cải cách hành chính), for a year or a period. Public once submitted; a " +
    "draft is for its own body and Sở Nội vụ.",
})
export class AgencyPlan extends Node {
  @Field(() => PlanKindEnum, { description: "For how long it plans." })
  kind: PlanKind;

  @Field(() => Int, { description: "Its first year." })
  fromYear: number;

  @Field(() => Int, { description: "Its last year, itself included; the first one again in an annual plan." })
  toYear: number;

  @Field(() => String, { description: "Its title (tên kế hoạch)." })
  title: string;

  @Field(() => PlainDateScalar, { description: "The day on which its draft was begun." })
  draftedOn: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of its first submission; null for a draft." })
  submittedOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of its approval; null before." })
  approvedOn: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact or made up." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read; of one entered here, the name of the command." })
  source: string;
}

export const AgencyPlanConnection = connectionOf("AgencyPlan", () => AgencyPlan);
