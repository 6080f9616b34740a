import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import type { AppraisalCriterion, FindingVerdict } from "./appraisal.rules.js";
import { DraftActKind } from "./draft-enums.type.js";
import type { ActKind, AppraisalConclusion } from "./draft-step.rules.js";

export const AppraisalConclusionEnum = enumOf("AppraisalConclusion", "What an appraisal comes to.", {
  FIT: "Fit to be submitted (đủ điều kiện trình).",
  FIT_AFTER_CHANGES: "Fit to be submitted after the changes named (đủ điều kiện sau khi tiếp thu, chỉnh lý).",
  NOT_FIT: "Not fit to be submitted (chưa đủ điều kiện trình); it must be appraised again.",
});

export const AppraisalCriterionEnum = enumOf(
  "AppraisalCriterion",
  "The five qualities that Directive 34/CT-UBND of Nam Định (7 October 2021) asks of normative documents.",
  {
    RIGOROUS: "Rigorous (chặt chẽ).",
    TIMELY: "Timely (kịp thời).",
    WITHIN_COMPETENCE: "Within competence (đúng thẩm quyền).",
    FEASIBLE: "Feasible (khả thi).",
    FIT_FOR_PRACTICE: "Fit for practice (phù hợp thực tiễn).",
  },
);

export const FindingVerdictEnum = enumOf("FindingVerdict", "Whether a draft meets a criterion.", {
  MET: "It does.",
  PARTLY_MET: "In part; the note says what is lacking.",
  NOT_MET: "It does not; the note says why.",
});

@ObjectType("AppraisalFinding", { description: "What an appraisal found on one of the five criteria." })
export class AppraisalFinding {
  @Field(() => AppraisalCriterionEnum, { description: "The criterion." })
  criterion: AppraisalCriterion;

  @Field(() => FindingVerdictEnum, { description: "Whether the draft meets it." })
  verdict: FindingVerdict;

  @Field(() => String, { nullable: true, description: "What is lacking; null where nothing is." })
  note: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("DraftAct", {
  implements: Node,
  description: "One act that moved a draft on, as it was recorded. Whoever may read the draft may read it.",
})
export class DraftAct extends Node {
  @Field(() => DraftActKind, { description: "What was done." })
  kind: ActKind;

  @Field(() => PlainDateScalar, { description: "The day on which it was done." })
  takenOn: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The last day of comments as announced; null for every act but an opening.",
  })
  lastDay: PlainDate | null;

  @Field(() => AppraisalConclusionEnum, {
    nullable: true,
    description: "What the appraisal came to; null for every other act.",
  })
  conclusion: AppraisalConclusion | null;

  @Field(() => String, { nullable: true, description: "Why the draft was withdrawn; null for every other act." })
  reason: string | null;
}
