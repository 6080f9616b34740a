import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Field, Float, InputType, ObjectType } from "type-graphql";
import type { ProcessingTime, ProcessingUnit } from "./processing-time.rules.js";

export const ProcessingUnitEnum = enumOf<ProcessingUnit>("ProcessingUnit", "The unit in which a time is set.", {
  WORKING_DAY: "Working days of the national calendar (ngày làm việc).",
  DAY: "Days of the calendar (ngày).",
  HOUR: "Hours (giờ).",
  MONTH: "Months (tháng).",
  OTHER: "As the words say; a deadline cannot be computed from it.",
});

@ObjectType("ProcessingTime", { description: "How long a procedure may take (thời hạn giải quyết)." })
export class ProcessingTimeType implements ProcessingTime {
  @Field(() => Float, {
    nullable: true,
    description: "How many units, also halves and quarters; null where only words say how long.",
  })
  amount: number | null;

  @Field(() => ProcessingUnitEnum, { description: "The unit." })
  unit: ProcessingUnit;

  @Field(() => String, { nullable: true, description: "How long, or in which case, in words; null without words." })
  note: string | null;
}

@InputType("ProcessingTimeInput", { description: "How long a procedure may take." })
export class ProcessingTimeInput {
  @Field(() => Float, { nullable: true, description: "How many units, more than 0; needed unless the unit is OTHER." })
  amount?: number | null;

  @Field(() => ProcessingUnitEnum, { description: "The unit." })
  unit: ProcessingUnit;

  @Field(() => String, { nullable: true, description: "How long, or in which case, in words." })
  note?: string | null;
}

/** A time of a command, its blanks as null. */
export function timeOf({ amount = null, unit, note = null }: ProcessingTimeInput): ProcessingTime {
  return { amount, unit, note: note?.trim() || null };
}
