import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { UnlimitedKind } from "../regime/discipline-words.js";
import { ActKindEnum, ConsequenceEnum, UnlimitedKindEnum } from "./case-enums.type.js";
import type { ActKind, Consequence } from "./case-words.js";

/** What every step of a case needs. */
@InputType()
export class CaseCommandInput extends CommandInputType {
  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the step; today when left out." })
  on?: PlainDate | null;
}

@InputType({ description: "One act, as it is put into a case." })
export class NewActInput {
  @Field(() => ActKindEnum, { description: "What was done." })
  kind: ActKind;

  @Field(() => PlainDateScalar, { description: "The day on which it was done, or ended." })
  committedOn: PlainDate;

  @Field(() => ConsequenceEnum, { description: "How grave its consequence is." })
  consequence: Consequence;

  @Field(() => Boolean, { description: "Whether it was done on duty, or in breach of it." })
  isDutyRelated: boolean;

  @Field(() => UnlimitedKindEnum, { nullable: true, description: "Which of the four kinds without limitation it is." })
  unlimitedKind?: UnlimitedKind | null;

  @Field(() => String, { description: "What happened, in at most 4000 characters; name nobody." })
  description: string;
}
