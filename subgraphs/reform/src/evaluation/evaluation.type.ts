import { type Certainty, CertaintyEnum } from "@lienthong/kernel/service/schema/certainty.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ObjectType } from "type-graphql";
import type { ConditionCode, Outcome } from "./evaluation.rules.js";
import { ConditionCodeEnum, EvaluationClassEnum, MeasureEnum, OutcomeEnum } from "./evaluation-enums.js";
import type { EvaluationClass, Measure } from "./standard.js";

@ObjectType("EvaluationMeasure", { description: "One measure of a body's year, and what it is worth. Public." })
export class EvaluationMeasure {
  @Field(() => MeasureEnum, { description: "What is measured." })
  measure: Measure;

  @Field(() => Float, {
    nullable: true,
    description: "How much was reached, from 0 to 1; null when nothing is known, or there was nothing to do.",
  })
  share: number | null;

  @Field(() => Float, { description: "Of 100 points, how many it stands for." })
  weight: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "What the body itself reported of it (số tự báo cáo), from 0 to 1; null when it did not. Never counted.",
  })
  reported: number | null;

  @Field(() => Float, { nullable: true, description: "Reported less measured; null where either is missing." })
  difference: number | null;
}

@ObjectType("EvaluationCondition", {
  description: "One condition of a class, with the fact that decides it and the subgraph that owns the fact. Public.",
})
export class EvaluationCondition {
  @Field(() => ConditionCodeEnum, { description: "The condition." })
  code: ConditionCode;

  @Field(() => EvaluationClassEnum, {
    nullable: true,
    description: "The lowest class that asks for it, as every better one does; null: without it nobody is rated.",
  })
  neededFor: EvaluationClass | null;

  @Field(() => OutcomeEnum, { description: "Whether it is met." })
  outcome: Outcome;

  @Field(() => String, { nullable: true, description: "The fact, as its owner names it; null when nobody has it." })
  fact: string | null;

  @Field(() => String, { nullable: true, description: "The subgraph that owns the fact; null when none does." })
  owner: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The value of the fact; null when it is not known, or not told here: counts of discipline are told by their " +
      "owner alone, to those who may know them.",
  })
  value: number | null;

  @Field(() => Float, { nullable: true, description: "What the value must reach or may not pass; null without one." })
  limit: number | null;
}

@ObjectType({ description: "What a rating says." })
abstract class RatingFields {
  @Field(() => Boolean, { nullable: true, description: "Whether a rating is given at all; null when not known." })
  isRated: boolean | null;

  @Field(() => EvaluationClassEnum, {
    nullable: true,
    description:
      "The best class all of whose conditions are met; null when facts that are missing or hidden leave it open, or " +
      "nobody is rated.",
  })
  class: EvaluationClass | null;

  @Field(() => EvaluationClassEnum, {
    nullable: true,
    description: "The best class none of whose conditions is failed; null when nobody is rated.",
  })
  possibleClass: EvaluationClass | null;

  @Field(() => [EvaluationCondition], { description: "Every condition of every class." })
  conditions: EvaluationCondition[];
}

@ObjectType("HeadEvaluation", {
  description:
    "How the graph rates the head of a body for a year (xếp loại người đứng đầu). For the body's head and personnel " +
    "office, Sở Nội vụ and the Chairman; for others the outcome of NO_DUTY_DISCIPLINE is HIDDEN, and the class open.",
})
export class HeadEvaluation extends RatingFields {}

@ObjectType("Evaluation", {
  description:
    "How the graph rates a body for a year (đánh giá, xếp loại): computed from the facts of all subgraphs, never typed " +
    "in. Whether a condition is met is public; figures that may not be told are not in it.",
})
export class Evaluation extends RatingFields {
  @Field(() => ReportingPeriodScalar, { description: "The year." })
  period: string;

  @Field(() => Float, {
    nullable: true,
    description: "Points out of 100, over what was measured; null when too little was.",
  })
  points: number | null;

  @Field(() => [EvaluationMeasure], { description: "What the points are made of." })
  measures: EvaluationMeasure[];
}

@ObjectType("EvaluationStandard", { description: "By what years are rated, and where that was read. Public." })
export class EvaluationStandardType {
  @Field(() => String, { description: "Where thresholds and limits were read." })
  source: string;

  @Field(() => CertaintyEnum, { description: "How sure they are." })
  certainty: Certainty;

  @Field(() => String, { description: "What is unsure of them." })
  note: string;

  @Field(() => CertaintyEnum, { description: "How sure the weights of the measures are." })
  weightsCertainty: Certainty;

  @Field(() => String, { description: "What is unsure of the weights." })
  weightsNote: string;
}
