import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { OrganisationPeriod } from "../period/organisation-period.type.js";
import { type PeriodWithFacts, REQUIRED_FACTS } from "../period/required-facts.js";
import { type EvaluationOfBody, evaluate } from "./evaluate.js";
import { evaluateHead } from "./evaluate-head.js";
import { Evaluation, EvaluationStandardType, HeadEvaluation } from "./evaluation.type.js";
import { STANDARD } from "./standard.js";

@Resolver(() => OrganisationPeriod)
export class PeriodEvaluationResolver {
  @Directive(`@requires(fields: "${REQUIRED_FACTS}")`)
  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: "How the graph rates the body for the year; null for a period that is no year.",
  })
  evaluation(@Root() period: PeriodWithFacts, @Ctx() context: RequestContext) {
    return evaluate(context, period);
  }
}

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver(() => HeadEvaluation, { description: "How the graph rates its head." })
  head(@Root() body: EvaluationOfBody, @Ctx() context: RequestContext) {
    return evaluateHead(context, body);
  }

  @FieldResolver(() => EvaluationStandardType, { description: "By what it is rated." })
  standard() {
    const { source, certainty, note, points } = STANDARD;
    return { source, certainty, note, weightsCertainty: points.certainty, weightsNote: points.note };
  }
}
