import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { ProblemFilter } from "./find-problems.js";

@ArgsType()
export class ProblemsArguments extends PageArguments {
  @Field(() => PlainDateScalar, { nullable: true, description: "As of the end of this day; today when left out." })
  on?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: "Only those not closed by then." })
  open?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Only those that have waited for the Chairman for more working days than this, and still do.",
  })
  waitingMoreThan?: number | null;
}

@ArgsType()
export class AllProblemsArguments extends ProblemsArguments {
  @Field(() => ID, { nullable: true, description: "Only those in the way of this task." })
  task?: string | null;
}

/** What a list of problems is narrowed to by its arguments. */
export const filterOf = (context: RequestContext, { on, open, waitingMoreThan }: ProblemsArguments): ProblemFilter => ({
  on: on ?? context.today,
  open,
  waitingMoreThan,
});
