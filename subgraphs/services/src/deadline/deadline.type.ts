import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { DateTimeScalar, PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";
import {
  LegalClockState,
  OnTime766DueEnum,
  OnTime766EndEnum,
  OnTime766ResultEnum,
  UnknownDeadlineReason,
} from "./deadline-enums.js";
import type { ClockState, LegalDeadline } from "./legal-deadline.rules.js";
import type { DueSource766, End766, OnTime766, Result766 } from "./on-time-766.rules.js";
import type { UnknownReason } from "./term.rules.js";

@ObjectType("LegalDeadline", {
  description:
    "By when the law wants a dossier finished (118/2025/NĐ-CP, Art. 19), told by what was done. Not the statistic of " +
    "Decision 766/QĐ-TTg, see OnTime766. Public.",
})
export class LegalDeadlineType implements LegalDeadline {
  @Field(() => LegalClockState, { description: "How the clock stands." })
  status: ClockState;

  @Field(() => PlainDateScalar, { nullable: true, description: "The last day; null unless the status is DUE." })
  dueOn: PlainDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The instant, of a time set in hours; null where the whole of `dueOn` belongs to the term.",
  })
  dueAt: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day from which the term is counted: the receipt, or the newest completion; null before receipt.",
  })
  countedFrom: PlainDate | null;

  @Field(() => Int, { description: "How often the clock began anew." })
  restarts: number;

  @Field(() => Boolean, {
    description: "Whether the day moves if a holiday that is announced and not enacted becomes one.",
  })
  mayMove: boolean;

  @Field(() => UnknownDeadlineReason, { nullable: true, description: "Null unless the status is UNKNOWN." })
  because: UnknownReason | null;

  @Field(() => Int, { description: "The version of the working calendar by which it was counted." })
  calendarVersion: number;
}

@ObjectType("OnTime766", {
  description:
    "Whether a dossier is on time by the formula of Decision 766/QĐ-TTg, measured at the end of a period. A statistic, " +
    "not the deadline of the law. Public.",
})
export class OnTime766Type implements OnTime766 {
  @Field(() => OnTime766ResultEnum, { description: "The result." })
  result: Result766;

  @Field(() => OnTime766EndEnum, { nullable: true, description: "What was taken for the end; null where not counted." })
  end: End766 | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the end; null where not counted." })
  measuredOn: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day it is held against, later by the pause; null where there is none or nobody knows.",
  })
  dueOn: PlainDate | null;

  @Field(() => OnTime766DueEnum, { nullable: true, description: "Where that day comes from; null where it is none." })
  dueFrom: DueSource766 | null;

  @Field(() => Int, { description: "How many supplements were asked for: one pauses, two or more are overdue." })
  supplementRequests: number;
}
