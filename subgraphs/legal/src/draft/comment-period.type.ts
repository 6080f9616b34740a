import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";
import type { Certainty } from "../document/certainty.js";
import { CertaintyEnum } from "../document/document-enums.js";
import type { CommentDaysVerdict } from "./draft-step.rules.js";

@ObjectType("DraftCommentPeriod", { description: "One time for which a draft lay open for comments." })
export class DraftCommentPeriod {
  @Field(() => PlainDateScalar, { description: "The day of publication." })
  openedOn: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day as it was announced." })
  announcedLastDay: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day as it was: earlier where comments were closed before." })
  lastDay: PlainDate;
}

export const CommentDaysVerdictEnum = enumOf<CommentDaysVerdict>(
  "CommentDaysVerdict",
  "Whether a draft lay open for comments for the minimum of days.",
  {
    KEPT: "It did.",
    NOT_YET: "It has not been published, or its days are still running.",
    NOT_KEPT: "It was closed too early.",
    NOT_REQUIRED: "No minimum: the simplified procedure was decided (trình tự, thủ tục rút gọn).",
    UNKNOWN: "No minimum is known for this issuer under its law.",
  },
);

@ObjectType("CommentDays", {
  description: "The least days for which a draft is published for comments, whether they were kept, and by which rule.",
})
export class CommentDays {
  @Field(() => CommentDaysVerdictEnum, { description: "The answer as of today." })
  verdict: CommentDaysVerdict;

  @Field(() => Int, {
    nullable: true,
    description: "How many days of the calendar the law asks, the day of publication not counted; null when not known.",
  })
  required: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many there were by today, the longest time if several; null before the first.",
  })
  actual: number | null;

  @Field(() => String, { nullable: true, description: "The law and article, as far as read; null when not known." })
  source: string | null;

  @Field(() => CertaintyEnum, { nullable: true, description: "How sure the rule is; null when none is known." })
  certainty: Certainty | null;
}
