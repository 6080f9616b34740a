import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar as Calendar } from "@lienthong/kernel/domain/working-days.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { CalendarDay, WorkingCalendar } from "./calendar.type.js";
import { calendarDays, isWorkedOn } from "./read-calendar.js";

@Resolver(() => WorkingCalendar)
export class CalendarResolver {
  @Query(() => WorkingCalendar, { description: "The national working calendar in its newest version." })
  workingCalendar(@Ctx() { calendar }: RequestContext) {
    return calendar;
  }

  @Query(() => Boolean, {
    nullable: true,
    description: "Whether a day is worked; null outside the calendar's years. A pending holiday counts as ordinary.",
  })
  isWorkingDay(
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day asked about; today when left out." })
    on: PlainDate | null,
    @Ctx() { calendar, today }: RequestContext,
  ) {
    return isWorkedOn(calendar, on ?? today);
  }

  @Query(() => PlainDateScalar, {
    nullable: true,
    description:
      "The n-th working day after a day, which is not counted itself (Civil Code 91/2015/QH13, Art. 147); before it " +
      "when the count is negative; with 0 the day itself or the next working day. Null outside the calendar's years.",
  })
  addWorkingDays(
    @Arg("from", () => PlainDateScalar, { description: "The day from which is counted." }) from: PlainDate,
    @Arg("count", () => Int, { description: "How many working days." }) count: number,
    @Ctx() { calendar }: RequestContext,
  ) {
    return addWorkingDays(calendar, from, count);
  }

  @Directive("@listSize(assumedSize: 366)")
  @FieldResolver(() => [CalendarDay], {
    description: "Each day from one to another, both included, as far as the calendar reaches; 366 days at most.",
  })
  days(
    @Root() calendar: Calendar,
    @Arg("from", () => PlainDateScalar, { description: "The first day." }) from: PlainDate,
    @Arg("to", () => PlainDateScalar, { description: "The last day." }) to: PlainDate,
  ) {
    return calendarDays(calendar, from, to);
  }
}
