import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import type { Indicator, PersonClass, SatisfactionClass } from "./satisfaction.rules.js";
import type { RatingWay } from "./satisfaction.table.js";
import { PersonClassEnum, RatingWayEnum, SatisfactionClassEnum, SatisfactionIndicator } from "./satisfaction-enums.js";

@ObjectType("SatisfactionScore", { description: "The answer to one indicator; seen as the rating is." })
export class SatisfactionScore {
  @Field(() => SatisfactionIndicator, { description: "What was rated." })
  indicator: Indicator;

  @Field(() => Int, { description: "0, 1 or 2." })
  score: number;
}

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("SatisfactionRating", {
  implements: Node,
  description:
    "How content somebody was with the handling of a dossier (phiếu đánh giá; 01/2018/TT-VPCP, Art. 13). For those who " +
    "may see the dossier whole; what ratings add up to is public.",
})
export class SatisfactionRating extends Node {
  @Field(() => PlainDateScalar, { description: "When it was given." })
  ratedOn: PlainDate;

  @Field(() => RatingWayEnum, { description: "Who gave it." })
  way: RatingWay;
}

@ObjectType("SatisfactionAverage", { description: "What an indicator was given on average. Public." })
export class SatisfactionAverage {
  @Field(() => SatisfactionIndicator, { description: "What was rated." })
  indicator: Indicator;

  @Field(() => Int, { description: "How many answered it." })
  answers: number;

  @Field(() => Float, {
    nullable: true,
    description: "From 0 to 2; null where fewer than five people rated, or none answered it.",
  })
  average: number | null;
}

@ObjectType("Satisfaction", {
  description:
    "What ratings of dossiers add up to in some days (kết quả đánh giá mức độ hài lòng). It weighs in appointments, " +
    "rewards and discipline (61/2018/NĐ-CP, Art. 32.2). Public; where fewer than five people rated, their number alone.",
})
export class Satisfaction {
  @Field(() => Int, { description: "How many dossiers were rated in these days." })
  ratings: number;

  @Field(() => Float, {
    nullable: true,
    description: "The nine averages added up, 0 to 18, to one decimal; null where one is not known.",
  })
  points: number | null;

  @Field(() => SatisfactionClassEnum, { nullable: true, description: "The class of the body; null without points." })
  satisfactionClass: SatisfactionClass | null;

  @Field(() => Float, {
    nullable: true,
    description: "Of these, the five averages that rate persons, 0 to 10; null where one is not known.",
  })
  personPoints: number | null;

  @Field(() => PersonClassEnum, { nullable: true, description: "The class of its officials; null without points." })
  personClass: PersonClass | null;

  @Field(() => [SatisfactionAverage], { description: "The nine indicators, in their order." })
  averages: SatisfactionAverage[];
}
