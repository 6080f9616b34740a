import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType } from "type-graphql";

/** What every act on a day needs. */
@InputType()
export class ActInput extends CommandInputType {
  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the act; today when left out." })
  on?: PlainDate | null;
}
