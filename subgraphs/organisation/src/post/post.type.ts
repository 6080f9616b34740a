import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { OriginEnum } from "./origin.type.js";
import type { Leadership, Origin } from "./post.rules.js";

export const LeadershipEnum = enumOf<Leadership>("Leadership", "Where a post stands in the leadership of its body.", {
  HEAD: "Its head (người đứng đầu), answerable for it.",
  DEPUTY: "A deputy of its head (cấp phó).",
  OTHER: "Any other post.",
});

@Directive('@key(fields: "id")')
@ObjectType("Post", {
  implements: Node,
  description: "A post of a body (chức danh, chức vụ, vị trí việc làm), whoever holds it, as in W3C ORG. Public.",
})
export class Post extends Node {
  @Field(() => String, { description: "Its title, such as Giám đốc Sở Nội vụ." })
  title: string;

  @Field(() => LeadershipEnum, { description: "Where it stands in the leadership of its body." })
  leadership: Leadership;

  @Field(() => Int, { description: "Order of precedence in the body, 1 first." })
  rank: number;

  @Field(() => Int, { description: "How many may hold it on a day." })
  seats: number;

  @Field(() => PlainDateScalar, { description: "The first day of the post." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day without it; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether the post is a fact." })
  origin: Origin;
}

export const PostConnection = connectionOf("Post", () => Post);
