import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { PlanItemContentInput } from "../plan-item/plan-item-content.input.js";
import { PlanActInput } from "./plan-act.input.js";

@InputType({ description: "What an amendment changes in one item; what is left out stays." })
export class PlanItemChangeInput {
  @Field(() => ID, { description: "The item." })
  itemId: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "A new due day." })
  dueOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: "A new target." })
  target?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it is dropped from the plan." })
  isDropped: boolean;
}

@InputType({ description: "What `amendPlan` needs: at least one change or addition." })
export class AmendPlanInput extends PlanActInput {
  @Field(() => String, { description: "The document that amends it, cited in full." })
  document: string;

  @Field(() => String, { description: "Why, at most 4000 characters." })
  reason: string;

  @Field(() => [PlanItemChangeInput], { defaultValue: [], description: "Items that change." })
  changes: PlanItemChangeInput[];

  @Field(() => [PlanItemContentInput], { defaultValue: [], description: "Items that are added." })
  additions: PlanItemContentInput[];
}
