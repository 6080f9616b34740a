import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { DraftOrigin } from "../draft/draft-enums.type.js";
import type { ReviewGround, ReviewOutcome } from "./check-outcome.rules.js";

export const ReviewGroundEnum = enumOf<ReviewGround>("ReviewGround", "What gave the occasion for a review.", {
  SUPERIOR_TEXT: "A text on which the document rests was changed (căn cứ pháp lý).",
  SOCIO_ECONOMIC: "The state of the economy and society has changed (tình hình kinh tế - xã hội).",
});

export const ReviewOutcomeEnum = enumOf<ReviewOutcome>("ReviewOutcome", "What should become of a reviewed document.", {
  KEEP: "It still fits and stays (tiếp tục áp dụng).",
  AMEND: "It should be amended or supplemented (sửa đổi, bổ sung).",
  REPLACE: "It should be replaced (thay thế).",
  REPEAL: "It should be repealed (bãi bỏ).",
  EXPIRED: "It is no longer in force and is announced so (công bố hết hiệu lực).",
});

@Directive('@key(fields: "id")')
@ObjectType("DocumentReview", {
  implements: Node,
  description: "A review of a normative document (rà soát văn bản; Law 64/2025/QH15, Art. 64). Public.",
})
export class DocumentReview extends Node {
  @Field(() => PlainDateScalar, { description: "The day of the review." })
  reviewedOn: PlainDate;

  @Field(() => ReviewGroundEnum, { description: "What gave the occasion." })
  ground: ReviewGround;

  @Field(() => ReviewOutcomeEnum, { description: "What should become of the document." })
  outcome: ReviewOutcome;

  @Field(() => String, { nullable: true, description: "The reasons; null where none were recorded." })
  note: string | null;

  @Field(() => DraftOrigin, { description: "Whether it is a fact or made up for demonstration." })
  origin: keyof typeof DraftOrigin;
}
