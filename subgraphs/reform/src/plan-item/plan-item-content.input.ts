import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "What an item of a plan says." })
export class PlanItemContentInput {
  @Field(() => ID, { description: "The task of the directive that it serves." })
  task: string;

  @Field(() => String, { description: "What is to come of it, at most 1000 characters." })
  output: string;

  @Field(() => ID, { description: "The body that leads it." })
  lead: string;

  @Field(() => [ID], { defaultValue: [], description: "The bodies that work with the lead." })
  coordinators: string[];

  @Field(() => PlainDateScalar, { description: "The last day on which it is done in time." })
  dueOn: PlainDate;

  @Field(() => String, { nullable: true, description: "What it is measured by, if anything." })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: "The value aimed at, if one is." })
  target?: string | null;
}
