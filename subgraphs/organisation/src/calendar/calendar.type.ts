import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CALENDAR_KINDS, type CalendarKind } from "@lienthong/kernel/domain/working-days.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";

const meanings = Object.fromEntries(CALENDAR_KINDS.map(({ kind, meaning }) => [kind, meaning]));

export const CalendarDayKind = enumOf<CalendarKind>(
  "CalendarDayKind",
  "What the working calendar says of a day.",
  meanings as Record<CalendarKind, string>,
);

@ObjectType("CalendarDay", { description: "A day, and what the national working calendar says of it. Public." })
export class CalendarDay {
  @Field(() => PlainDateScalar, { description: "The day." })
  date: PlainDate;

  @Field(() => Boolean, { description: "Whether it is worked (ngày làm việc)." })
  isWorkingDay: boolean;

  @Field(() => CalendarDayKind, {
    nullable: true,
    description: "What the calendar says of it; null for an ordinary weekday or weekend.",
  })
  kind: CalendarKind | null;

  @Field(() => String, { nullable: true, description: "What it is called; null for an ordinary weekday or weekend." })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How sure the calendar is of it; null for an ordinary weekday or weekend.",
  })
  certainty: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it was read; null for an ordinary weekday or weekend.",
  })
  source: string | null;
}

@ObjectType("WorkingCalendar", {
  description:
    "The newest published version of the national working calendar (lịch nghỉ lễ, làm bù). A correction or an " +
    "enactment is a new version, never an edit. Public.",
})
export class WorkingCalendar {
  @Field(() => Int, { description: "Its number, from 1." })
  version: number;

  @Field(() => PlainDateScalar, { description: "The day on which this version was published here." })
  publishedOn: PlainDate;

  @Field(() => PlainDateScalar, { description: "The first day of which it speaks." })
  firstDay: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day of which it speaks." })
  lastDay: PlainDate;
}
