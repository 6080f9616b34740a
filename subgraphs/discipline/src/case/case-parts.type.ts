import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { DisciplineForm, UnlimitedKind } from "../regime/discipline-words.js";
import { ActKindEnum, ConsequenceEnum, FormEnum, StopReasonEnum, UnlimitedKindEnum } from "./case-enums.type.js";
import type { ActKind, Consequence, StopReason } from "./case-words.js";

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DisciplineAct", { description: "One act of a case (hành vi vi phạm). Seen by those who see the case." })
export class DisciplineAct {
  @Field(() => Int, { description: "Its place in the case, from 1." })
  position: number;

  @Field(() => ActKindEnum, { description: "What was done." })
  kind: ActKind;

  @Field(() => PlainDateScalar, { description: "The day on which it was done, or ended." })
  committedOn: PlainDate;

  @Field(() => ConsequenceEnum, { description: "How grave its consequence is." })
  consequence: Consequence;

  @Field(() => UnlimitedKindEnum, {
    nullable: true,
    description: "Which of the four kinds without limitation it is; null for any other.",
  })
  unlimitedKind: UnlimitedKind | null;

  @Field(() => FormEnum, {
    nullable: true,
    description: "The form that the act alone calls for, as the council found; null before its recommendation.",
  })
  form: DisciplineForm | null;

  @Field(() => String, { description: "What happened; names nobody." })
  description: string;
}

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("ClockStop", { description: "A stretch in which both clocks of a case stood still, half-open." })
export class ClockStop {
  @Field(() => StopReasonEnum, { description: "Why." })
  reason: StopReason;

  @Field(() => PlainDateScalar, { description: "The first day that does not count." })
  stoppedOn: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day that counts again; null while it lasts.",
  })
  resumedOn: PlainDate | null;
}

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("PartyDecision", { description: "A party decision on the same acts (kỷ luật đảng)." })
export class PartyDecision {
  @Field(() => String, { description: "Its number." })
  number: string;

  @Field(() => PlainDateScalar, { description: "Its day, from which the effect of the decision counts." })
  decidedOn: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of its cancellation, which forces that of the decision; null while it stands.",
  })
  cancelledOn: PlainDate | null;

  @Field(() => PlainDateScalar, { description: "By when discipline is to follow: 30 days (234/2026/NĐ-CP, Art. 2.6)." })
  administrativeDueOn: PlainDate;
}

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DisciplineRecommendation", { description: "What the council recommended (kiến nghị của hội đồng)." })
export class DisciplineRecommendation {
  @Field(() => PlainDateScalar, { description: "The day on which the council met." })
  councilMetOn: PlainDate;

  @Field(() => PlainDateScalar, { description: "The day of its recommendation." })
  recommendedOn: PlainDate;

  @Field(() => FormEnum, { description: "The form that it recommends." })
  form: DisciplineForm;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "By when to decide: 5 working days. Null beyond the working calendar.",
  })
  decisionDueOn: PlainDate | null;
}
