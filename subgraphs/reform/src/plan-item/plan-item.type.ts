import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { PlanItemState } from "./plan-item.rules.js";

export const PlanItemStateEnum = enumOf<PlanItemState>(
  "PlanItemState",
  "How an item of a plan stands; computed from its days.",
  {
    PLANNED: "Its plan has not been approved by that day; nothing is due.",
    OPEN: "It is to be done (đang thực hiện), up to and with its due day.",
    OVERDUE: "Its due day is over and it is not done (quá hạn).",
    DONE: "It was done in time (hoàn thành đúng hạn).",
    DONE_LATE: "It was done after its due day (hoàn thành quá hạn).",
    DROPPED: "An amendment dropped it (bỏ khỏi kế hoạch).",
  },
);

@Directive('@key(fields: "id")')
@ObjectType("PlanItem", {
  implements: Node,
  description: "One thing that a plan says is to be done (nhiệm vụ của kế hoạch). Seen by whoever may see the plan.",
})
export class PlanItem extends Node {
  @Field(() => Int, { description: "Its number in the plan, from 1." })
  number: number;

  @Field(() => String, { description: "What is to come of it (sản phẩm)." })
  output: string;

  @Field(() => PlainDateScalar, { description: "The last day on which it is done in time (thời hạn)." })
  dueOn: PlainDate;

  @Field(() => String, { nullable: true, description: "What it is measured by (chỉ số); null when nothing is named." })
  indicator: string | null;

  @Field(() => String, { nullable: true, description: "The value aimed at (chỉ tiêu); null when none is named." })
  target: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When an amendment dropped it; null while it stands." })
  droppedOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When it was done; null before." })
  doneOn: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: "What shows that it was done (tài liệu kiểm chứng); null before.",
  })
  evidence: string | null;
}

export const PlanItemConnection = connectionOf("PlanItem", () => PlanItem);

@ObjectType({ description: "How many items of approved plans there are on a day, and how they stand. Public." })
export class ItemCounts {
  @Field(() => Int, { description: "All that bind on the day: of approved plans, not dropped." })
  items: number;

  @Field(() => Int, { description: "Those of them that are done, in time or late." })
  itemsDone: number;

  @Field(() => Int, { description: "Those of them whose due day is over and that are not done." })
  itemsOverdue: number;
}

@ObjectType({ description: "How far a body has come with what it leads in a task, on a day. Public." })
export class LeadProgress extends ItemCounts {}
