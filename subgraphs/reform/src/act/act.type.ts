import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import type { ActKind } from "./act-kind.rules.js";

export const ReformActKindEnum = enumOf<ActKind>("ReformActKind", "What is done on plans, reports and problems.", {
  SUBMITTED: "A plan or report was handed in (trình, gửi).",
  RETURNED: "It was returned to be mended (trả lại để hoàn thiện).",
  APPROVED: "A plan was approved (phê duyệt), by a document.",
  AMENDED: "An approved plan was amended (điều chỉnh, bổ sung), by a document.",
  ESCALATED: "A problem was reported to the Chairman (báo cáo Chủ tịch UBND).",
  ACTED_ON: "Something was done about a problem (xử lý).",
  DECIDED: "The Chairman decided on a problem (cho ý kiến, quyết định).",
  CLOSED: "A problem was closed (kết thúc).",
});

@Directive('@key(fields: "id")')
@ObjectType("ReformAct", {
  implements: Node,
  description: "One act on a plan, a report or a problem, never changed afterwards. Public.",
})
export class ReformAct extends Node {
  @Field(() => ReformActKindEnum, { description: "What was done." })
  kind: ActKind;

  @Field(() => PlainDateScalar, { description: "The day on which it was done." })
  takenOn: PlainDate;

  @Field(() => String, { nullable: true, description: "The document by which it was done, cited; null without one." })
  citation: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was returned or amended, what was done or decided; null for a plain step.",
  })
  text: string | null;
}
