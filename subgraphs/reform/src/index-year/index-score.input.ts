import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ID, InputType, Int } from "type-graphql";

/** What every score says. */
@InputType()
export class IndexScoreInput extends CommandInputType {
  @Field(() => ID, { description: "The id of the body." })
  organisationId: string;

  @Field(() => Int, { description: "The year that the index measures." })
  year: number;

  @Field(() => ID, { description: "The id of the criterion." })
  criterionId: string;

  @Field(() => Float, { description: "From 0 to the most the criterion gives." })
  score: number;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the score; today when left out." })
  on?: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Why so; none when left out." })
  note?: string | null;
}
