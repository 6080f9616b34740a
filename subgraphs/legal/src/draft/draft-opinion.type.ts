import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { Opinion } from "./member-opinion.rules.js";

export const OpinionEnum = enumOf("MemberOpinion", "What a member of the committee says of a draft.", {
  AGREE: "Agrees (đồng ý).",
  AGREE_WITH_COMMENTS: "Agrees, with comments (đồng ý, có ý kiến).",
  DISAGREE: "Disagrees (không đồng ý).",
});

@Directive('@key(fields: "id")')
@ObjectType("DraftOpinion", {
  implements: Node,
  description: "What one member of the People's Committee said of a draft (ý kiến thành viên UBND).",
})
export class DraftOpinion extends Node {
  @Field(() => String, { description: "The member's office (chức danh), never a person's name." })
  memberOffice: string;

  @Field(() => OpinionEnum, { description: "The opinion." })
  opinion: Opinion;

  @Field(() => String, { nullable: true, description: "The comments; null where there are none." })
  comment: string | null;

  @Field(() => PlainDateScalar, { description: "The day on which it was given." })
  givenOn: PlainDate;
}

@ObjectType("OpinionCounts", { description: "How many members said what." })
export class OpinionCountsType {
  @Field(() => Int, { description: "Members who agree." })
  agree: number;

  @Field(() => Int, { description: "Members who agree, with comments." })
  agreeWithComments: number;

  @Field(() => Int, { description: "Members who disagree." })
  disagree: number;
}
