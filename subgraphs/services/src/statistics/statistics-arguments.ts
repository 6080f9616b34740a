import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar, ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { GraphQLError } from "graphql";
import { Arg, ArgsType, Field } from "type-graphql";
import type { Span } from "./ask/span.rules.js";

const PERIOD = "A period, with the days that its reform report counts: to the 14th of its last month.";

/** The argument `period` of statistics. */
export const Period = () => Arg("period", () => ReportingPeriodScalar, { description: PERIOD });

/** Lists that are ordered or narrowed by what happened in a period. */
@ArgsType()
export class PeriodPageArguments extends PageArguments {
  @Field(() => ReportingPeriodScalar, { description: PERIOD })
  period: string;
}

/** The arguments of statistics of any days. */
@ArgsType()
export class DaysArguments {
  @Field(() => PlainDateScalar, { description: "The first day." })
  from: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day; it counts. Not before the first, else BAD_USER_INPUT." })
  to: PlainDate;
}

/** The span of days that were asked for; throws BAD_USER_INPUT where they run backwards. */
export function spanOfDays({ from, to }: DaysArguments): Span {
  if (from <= to) return { firstDay: from, lastDay: to };
  const message = `\`to\` is ${to}, before ${from}; give the first day as \`from\`, the last as \`to\`.`;
  throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
