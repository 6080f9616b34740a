import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType, Int } from "type-graphql";
import type { HeadcountPart, HeadcountQuantity } from "./headcount.rules.js";
import { HeadcountPartEnum, HeadcountQuantityEnum } from "./headcount.type.js";

/** What the inputs of all three stages begin with. */
@InputType()
export class HeadcountInput extends CommandInputType {
  @Field(() => ID, { description: "The body." })
  organisationId: string;

  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => HeadcountQuantityEnum, { description: "The quantity." })
  quantity: HeadcountQuantity;

  @Field(() => HeadcountPartEnum, { nullable: true, description: "The part of the quantity; MAIN when left out." })
  part?: HeadcountPart | null;

  @Field(() => Int, { description: "How many, 0 or more." })
  number: number;
}
