import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Field, Float, ObjectType } from "type-graphql";
import type { IndicatorBasis } from "./indicator.rules.js";
import type { IndicatorGroup } from "./indicators.js";

export const IndicatorGroupEnum = enumOf<IndicatorGroup>("ServiceIndicatorGroup", "A group of indicators.", {
  TRANSPARENCY: "Công khai, minh bạch.",
  PROGRESS: "Tiến độ giải quyết.",
  ONLINE_SERVICE: "Dịch vụ công trực tuyến.",
  DIGITISATION: "Số hóa hồ sơ.",
  SATISFACTION: "Mức độ hài lòng.",
  PAYMENT: "Thanh toán trực tuyến.",
});

export const IndicatorBasisEnum = enumOf<IndicatorBasis>("ServiceIndicatorBasis", "Where a value comes from.", {
  COMPUTED: "The graph computed it from facts it holds.",
  REPORTED: "The body reported it; no subgraph holds the fact.",
  MISSING: "Nobody knows it.",
});

@ObjectType("ServiceIndicator", {
  description:
    "One of the 24 indicators of serving people and businesses (766/QĐ-TTg) for a body's period: computed where the graph " +
    "holds the facts, else as the body reported it. Public.",
})
export class ServiceIndicator {
  @Field(() => String, { description: "Its code." })
  code: string;

  @Field(() => IndicatorGroupEnum, { description: "The group." })
  group: IndicatorGroup;

  @Field(() => String, { description: "What it measures (nội dung)." })
  name: string;

  @Field(() => Float, { nullable: true, description: "The most it gives, of 100; null where the source gives none." })
  maxScore: number | null;

  @Field(() => IndicatorBasisEnum, { description: "Where the value comes from." })
  basis: IndicatorBasis;

  @Field(() => Float, { nullable: true, description: "From 0 to 1; null while it is missing." })
  value: number | null;

  @Field(() => Float, { nullable: true, description: "Value times the most it gives; null while either is missing." })
  points: number | null;
}
