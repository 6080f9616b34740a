import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { type Certainty, CertaintyEnum } from "@lienthong/kernel/service/schema/certainty.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import type { IndexField, ReformIndex, Scoring } from "./index.rules.js";
import { IndexFieldEnum, ReformIndexEnum, ScoringEnum } from "./index-enums.js";

@Directive('@key(fields: "id")')
@ObjectType("IndexYear", {
  implements: Node,
  description:
    "One body in one year of an index of reform (kết quả chỉ số cải cách hành chính): self-scored, appraised and surveyed " +
    "apart, beside the result that was published. Public.",
})
export class IndexYear extends Node {
  @Field(() => ReformIndexEnum, { description: "Which index." })
  index: ReformIndex;

  @Field(() => Int, { description: "The year it measures." })
  year: number;

  @Field(() => Float, { nullable: true, description: "The published result in percent; null when none was found." })
  publishedPercent: number | null;

  @Field(() => Int, { nullable: true, description: "The published place, 1 for the best; null when none was found." })
  publishedRank: number | null;

  @Field(() => Int, { nullable: true, description: "How many were ranked; null when not known." })
  rankedOf: number | null;

  @Field(() => Float, { nullable: true, description: "The self-score as published; null when none was found." })
  publishedSelfScore: number | null;

  @Field(() => Float, { nullable: true, description: "The appraised score as published; null when none was found." })
  publishedAppraisedScore: number | null;

  @Field(() => CertaintyEnum, { description: "How sure the published result is." })
  certainty: Certainty;

  @Field(() => OriginEnum, { description: "Whether result and scores are facts." })
  origin: Origin;

  @Field(() => String, { description: "Where the result was read." })
  source: string;
}

export const IndexYearConnection = connectionOf("IndexYear", () => IndexYear);

@Directive('@key(fields: "id")')
@ObjectType("IndexCriterion", {
  implements: Node,
  description: "One criterion of an index (tiêu chí). The province's tables were not obtainable: see `origin`. Public.",
})
export class IndexCriterion extends Node {
  @Field(() => ReformIndexEnum, { description: "The index." })
  index: ReformIndex;

  @Field(() => String, { description: "Its number in the index, such as 2.1." })
  code: string;

  @Field(() => IndexFieldEnum, { description: "The field of reform." })
  field: IndexField;

  @Field(() => String, { description: "What is asked (nội dung)." })
  name: string;

  @Field(() => Float, { description: "The most it gives (điểm tối đa)." })
  maxScore: number;

  @Field(() => ScoringEnum, { description: "Who scores it." })
  scoredBy: Scoring;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("IndexEvidence", { description: "A record, of any subgraph, that proves a score (tài liệu kiểm chứng)." })
export class IndexEvidence {
  @Field(() => String, { description: "What it proves." })
  note: string;
}

@ObjectType("IndexCriterionScore", { description: "What one criterion gave one body in one year. Public." })
export class IndexCriterionScore {
  @Field(() => Float, { nullable: true, description: "As the body scored itself (tự chấm); null before, or surveyed." })
  selfScore: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "As the council appraised it (thẩm định); null before, or surveyed.",
  })
  appraisedScore: number | null;

  @Field(() => Float, { nullable: true, description: "As surveyed (điều tra xã hội học); null before, or assessed." })
  surveyScore: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "What the appraisal took away or added: appraised less self; null while either is missing.",
  })
  difference: number | null;
}
