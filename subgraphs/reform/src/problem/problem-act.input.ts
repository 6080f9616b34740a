import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";

/** What every act on a problem needs. */
@InputType()
export class ProblemActInput extends ActInput {
  @Field(() => ID, { description: "The problem." })
  problemId: string;

  @Field(() => String, { description: "What is reported, done, decided or found, at most 4000 characters." })
  text: string;
}
