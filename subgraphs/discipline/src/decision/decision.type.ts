import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { FormEnum, RegimeEnum } from "../case/case-enums.type.js";
import type { DisciplineForm, Regime } from "../regime/discipline-words.js";
import type { CancellationGround, DecisionState } from "./decision-words.js";

export const CancellationGroundEnum = enumOf<CancellationGround>(
  "CancellationGround",
  "Why a decision was cancelled.",
  {
    WRONGFUL: "The person did not deserve it (oan, sai): announced at the unit.",
    IMPROPER: "Made against the rules of form or procedure (không đúng quy định): to be redone.",
    PARTY_DECISION_CANCELLED: "The party decision behind it was cancelled.",
  },
);

export const DecisionStateEnum = enumOf<DecisionState>(
  "DisciplineDecisionState",
  "What a decision is on a day; computed, never stored.",
  {
    PENDING: "Not in effect yet.",
    IN_EFFECT: "In effect; being served.",
    LAPSED: "Ended by itself after 12 months, without any document.",
    REPLACED: "Ended by a later decision for an act done while serving it.",
    CANCELLED: "Cancelled.",
  },
);

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DisciplineDecision", {
  implements: Node,
  description:
    "A decision on discipline (quyết định kỷ luật). Seen by those who see its case; absent for everybody else.",
})
export class DisciplineDecision extends Node {
  @Field(() => String, { description: "Its number (số, ký hiệu)." })
  number: string;

  @Field(() => FormEnum, { description: "The form of discipline." })
  form: DisciplineForm;

  @Field(() => RegimeEnum, { description: "The regime on its day." })
  regime: Regime;

  @Field(() => PlainDateScalar, { description: "The day on which it was decided." })
  decidedOn: PlainDate;

  @Field(() => PlainDateScalar, { description: "The first day of effect, as it states." })
  effectiveOn: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of its cancellation; null while it stands." })
  cancelledOn: PlainDate | null;

  @Field(() => CancellationGroundEnum, { nullable: true, description: "Why it was cancelled; null while it stands." })
  cancellationGround: CancellationGround | null;

  @Field(() => String, { nullable: true, description: "The number of the decision that cancelled it; else null." })
  cancellationNumber: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day on which it was announced at the unit as wrongful; else null.",
  })
  announcedOn: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;
}
