import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import type { ProblemState } from "./problem-state.rules.js";

export const ProblemStateEnum = enumOf<ProblemState>(
  "ProblemState",
  "Where a problem stands; computed from its acts and a day.",
  {
    OPEN: "It was told of (mới phát sinh).",
    ESCALATED: "It lies with the Chairman (đã báo cáo Chủ tịch UBND).",
    DECIDED: "The Chairman has decided on it (đã có ý kiến chỉ đạo).",
    CLOSED: "It is over (đã kết thúc).",
  },
);

@Directive('@key(fields: "id")')
@ObjectType("ReformProblem", {
  implements: Node,
  description:
    "Something that stands in the way of a task (vướng mắc, khó khăn phát sinh), what was done about it, and whether " +
    "it waits for the Chairman. Public.",
})
export class ReformProblem extends Node {
  @Field(() => String, { description: "What stands in the way." })
  obstacle: string;

  @Field(() => String, { nullable: true, description: "The document that obstructs, cited; null where none does." })
  obstructedBy: string | null;

  @Field(() => PlainDateScalar, { description: "The day on which the body told of it." })
  reportedOn: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "When it was reported to the Chairman; null before." })
  escalatedOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When the Chairman decided on it; null before." })
  decidedOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When it was closed; null before." })
  closedOn: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact or made up." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read; of one entered here, the name of the command." })
  source: string;
}

export const ReformProblemConnection = connectionOf("ReformProblem", () => ReformProblem);
