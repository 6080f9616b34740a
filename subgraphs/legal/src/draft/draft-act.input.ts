import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";

/** What every act on a draft needs. */
@InputType()
export class DraftActInput extends CommandInputType {
  @Field(() => ID, { description: "The draft." })
  draftId: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the act; today when left out." })
  on?: PlainDate | null;
}
