import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, ObjectType } from "type-graphql";

@ObjectType("DecisionCitation", {
  description:
    "The legal act that a change rests on, as it is cited. The citation stays when nobody holds the document.",
})
export class DecisionCitation {
  @Field(() => String, { description: "Its number and symbol (số, ký hiệu) as printed: `05/NQ-HĐND`." })
  number: string;

  @Field(() => PlainDateScalar, { description: "The day on which it was taken." })
  decidedOn: PlainDate;

  issuerId: string | null;
}

@InputType("DecisionCitationInput", { description: "The legal act that a command rests on." })
export class DecisionCitationInput {
  @Field(() => String, { description: "Its number and symbol (số, ký hiệu) as printed: `05/NQ-HĐND`." })
  number: string;

  @Field(() => PlainDateScalar, { description: "The day on which it was taken." })
  decidedOn: PlainDate;

  @Field(() => ID, {
    nullable: true,
    description: "The body or person that took it, an Organisation; null when not known here.",
  })
  issuerId: string | null;
}
