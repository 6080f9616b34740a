import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import type { Indicator, Score } from "./satisfaction.rules.js";
import { SatisfactionIndicator } from "./satisfaction-enums.js";

@InputType("SatisfactionScoreInput", { description: "The answer to one indicator." })
export class ScoreInput implements Score {
  @Field(() => SatisfactionIndicator, { description: "What is rated." })
  indicator: Indicator;

  @Field(() => Int, { description: "0, 1 or 2." })
  score: number;
}

@InputType("RateDossierInput", { description: "How content somebody is with the handling of a dossier." })
export class RateDossierInput extends CommandInputType {
  @Field(() => ID, { description: "The dossier, which has its result." })
  dossierId: string;

  @Field(() => [ScoreInput], { description: "The answers, each indicator once; those not answered are left out." })
  scores: ScoreInput[];

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day on which a paper form was filled in; today when left out.",
  })
  on?: PlainDate | null;
}
