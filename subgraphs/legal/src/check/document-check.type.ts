import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { DraftOrigin } from "../draft/draft-enums.type.js";
import type { CheckMeasure, CheckOutcome } from "./check-outcome.rules.js";

export const CheckOutcomeEnum = enumOf<CheckOutcome>("CheckOutcome", "What a check of an issued document comes to.", {
  LAWFUL: "Lawful (hợp hiến, hợp pháp).",
  UNLAWFUL_IN_PART: "Unlawful in part (trái pháp luật một phần).",
  UNLAWFUL_IN_WHOLE: "Unlawful as a whole (trái pháp luật toàn bộ).",
});

export const CheckMeasureEnum = enumOf<CheckMeasure>(
  "CheckMeasure",
  "What is to be done with a document found unlawful (Decree 79/2025/NĐ-CP).",
  {
    SUSPEND: "Suspend its application (đình chỉ việc thi hành).",
    REPEAL: "Repeal it, in part or whole (bãi bỏ).",
    AMEND: "Amend or supplement it (sửa đổi, bổ sung).",
    REPLACE: "Replace it (thay thế).",
    CORRECT: "Correct its form or wording (đính chính).",
  },
);

@Directive('@key(fields: "id")')
@ObjectType("DocumentCheck", {
  implements: Node,
  description: "A check of an issued normative document (kiểm tra văn bản; Law 64/2025/QH15, Art. 63). Public.",
})
export class DocumentCheck extends Node {
  @Field(() => PlainDateScalar, { description: "The day of the check." })
  checkedOn: PlainDate;

  @Field(() => CheckOutcomeEnum, { description: "What it came to." })
  outcome: CheckOutcome;

  @Field(() => String, { nullable: true, description: "What is unlawful, by article; null for a lawful document." })
  finding: string | null;

  @Field(() => DraftOrigin, { description: "Whether it is a fact or made up for demonstration." })
  origin: keyof typeof DraftOrigin;
}
