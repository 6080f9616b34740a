import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar, ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Float, ObjectType } from "type-graphql";
import type { EmulationTitle } from "./awards.js";
import type { AwardOutcome } from "./emulation-award.rules.js";

export const EmulationTitleEnum = enumOf<EmulationTitle>("EmulationTitle", "A title of emulation for a body.", {
  ADVANCED_COLLECTIVE: "Tập thể lao động tiên tiến: a good year.",
  EXCELLENT_COLLECTIVE: "Tập thể lao động xuất sắc: an excellent year.",
  PROVINCIAL_FLAG: "Cờ thi đua của UBND tỉnh: an excellent year, among the few of its group.",
});

export const AwardOutcomeEnum = enumOf<AwardOutcome>("EmulationAwardOutcome", "What was decided on a proposal.", {
  GRANTED: "The title was given.",
  REJECTED: "It was not.",
});

@Directive('@key(fields: "id")')
@ObjectType("EmulationAward", {
  implements: Node,
  description:
    "That a body was proposed for a title by the graph's evaluation of its year (đề nghị khen thưởng), and what was " +
    "decided. Public.",
})
export class EmulationAward extends Node {
  @Field(() => ReportingPeriodScalar, { description: "The year evaluated." })
  period: string;

  @Field(() => EmulationTitleEnum, { description: "The title (danh hiệu)." })
  title: EmulationTitle;

  @Field(() => PlainDateScalar, { description: "The day of the proposal, on which the year was evaluated." })
  proposedOn: PlainDate;

  @Field(() => Float, { nullable: true, description: "Points of the year as of then; null when too little was known." })
  points: number | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the decision; null before." })
  decidedOn: PlainDate | null;

  @Field(() => AwardOutcomeEnum, { nullable: true, description: "What was decided; null before." })
  outcome: AwardOutcome | null;
}

export const EmulationAwardConnection = connectionOf("EmulationAward", () => EmulationAward);
