import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";

/** What every act on a plan needs. */
@InputType()
export class PlanActInput extends ActInput {
  @Field(() => ID, { description: "The plan." })
  planId: string;
}
