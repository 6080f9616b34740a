import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { DraftOrigin } from "./draft-enums.type.js";

export const CommentAuthorKind = enumOf("CommentAuthorKind", "For whom somebody commented on a draft.", {
  BUSINESS: "A business or an association of businesses (doanh nghiệp, hiệp hội).",
  CITIZEN: "A citizen (công dân); no name is kept.",
  ORGANISATION: "A body or organisation (cơ quan, tổ chức).",
});

export const CommentAnswer = enumOf("CommentAnswer", "What the drafting body did with a comment.", {
  ACCEPTED: "Accepted (tiếp thu).",
  PARTLY_ACCEPTED: "Accepted in part (tiếp thu một phần).",
  REJECTED: "Not accepted, with the reason (giải trình, không tiếp thu).",
});

@Directive('@key(fields: "id")')
@ObjectType("DraftComment", {
  implements: Node,
  description: "What somebody said of a published draft, and the answer (góp ý và tiếp thu, giải trình). Public.",
})
export class DraftComment extends Node {
  @Field(() => PlainDateScalar, { description: "The day on which it was given." })
  givenOn: PlainDate;

  @Field(() => CommentAuthorKind, { description: "For whom it was given." })
  authorKind: keyof typeof CommentAuthorKind;

  @Field(() => String, {
    nullable: true,
    description: "The business or organisation; null for a citizen, whose name is not kept (Law 91/2025/QH15).",
  })
  authorName: string | null;

  @Field(() => String, { description: "What it says, in short." })
  summary: string;

  @Field(() => CommentAnswer, { nullable: true, description: "What was done with it; null before the answer." })
  answer: keyof typeof CommentAnswer | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the answer; null before it." })
  answeredOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: "The explanation; null before the answer." })
  explanation: string | null;

  @Field(() => DraftOrigin, { description: "Whether it is a fact or made up for demonstration." })
  origin: keyof typeof DraftOrigin;
}

export const DraftCommentConnection = connectionOf("DraftComment", () => DraftComment);
