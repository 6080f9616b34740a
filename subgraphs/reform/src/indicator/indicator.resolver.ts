import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { OrganisationPeriod } from "../period/organisation-period.type.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import { findIndicators } from "./find-indicators.js";
import { ServiceIndicator } from "./indicator.type.js";
import { ReportServiceIndicatorInput, reportServiceIndicator } from "./report-service-indicator.js";

const ReportServiceIndicatorPayload = payloadOf("reportServiceIndicator", "serviceIndicator", () => ServiceIndicator);

@Resolver(() => OrganisationPeriod)
export class ServiceIndicatorsResolver {
  @Directive('@requires(fields: "onTimeShare onlineShare satisfactionPoints")')
  @Directive("@listSize(assumedSize: 24)")
  @FieldResolver(() => [ServiceIndicator], {
    description: "The 24 indicators of Decision 766/QĐ-TTg, in its order: computed, reported or missing.",
  })
  serviceIndicators(@Root() period: PeriodWithFacts, @Ctx() context: RequestContext) {
    return findIndicators(context, period);
  }

  @Mutation(() => ReportServiceIndicatorPayload, {
    description:
      "A body reports an indicator for which the graph holds no fact; again, in place of before. Roles HEAD, CLERK, for " +
      "their own body.",
  })
  reportServiceIndicator(
    @Arg("input", () => ReportServiceIndicatorInput, { description: "The indicator and its value." })
    input: ReportServiceIndicatorInput,
    @Ctx() context: RequestContext,
  ) {
    return reportServiceIndicator(context, input);
  }
}
