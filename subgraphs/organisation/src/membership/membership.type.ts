import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { OriginEnum } from "../post/origin.type.js";
import type { Origin } from "../post/post.rules.js";

@Directive('@key(fields: "id")')
@ObjectType("Official", {
  implements: Node,
  description: "A person in public service (cán bộ, công chức, viên chức), as far as the posts held are public.",
})
export class Official extends Node {
  @Field(() => String, { description: "The name to show. Synthetic officials are called Cán bộ mẫu and a number." })
  displayName: string;

  @Field(() => OriginEnum, { description: "Whether the person is a fact." })
  origin: Origin;
}

@Directive('@key(fields: "id")')
@ObjectType("Membership", {
  implements: Node,
  description: "That an official holds a post for a time (giữ chức vụ), as in W3C ORG. Public.",
})
export class Membership extends Node {
  @Field(() => PlainDateScalar, { description: "The first day in the post." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day no longer in the post; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether the appointment is a fact." })
  origin: Origin;
}
