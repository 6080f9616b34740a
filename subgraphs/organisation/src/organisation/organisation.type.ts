import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "./certainty.js";

@Directive('@key(fields: "id")')
@ObjectType("Organisation", {
  implements: Node,
  description:
    "A body of the State, the Party or the Front (cơ quan, tổ chức, đơn vị), from its founding to its end. It stays " +
    "the same body under a new name; out of a consolidation comes a new body, even one with a kept name. Public.",
})
export class Organisation extends Node {
  @Field(() => PlainDateScalar, {
    description: "The first day on which it existed; where `foundedOn` is null, the first that the sources show.",
  })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day on which it was founded; null when no source says, though it may be known from `validFrom`.",
  })
  foundedOn: PlainDate | null;

  @Field(() => PlainDateScalar, {
    name: "endedOn",
    nullable: true,
    description: "The first day on which it no longer existed; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => Int, {
    description: "Raised with every change: give it back with a command to be refused when somebody was faster.",
  })
  version: number;

  @Field(() => CertaintyEnum, { description: "How sure its existence and its days are." })
  certainty: Certainty;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("OrganisationName", { description: "A name that a body has had for an unbroken stretch of days. Public." })
export class OrganisationName {
  @Field(() => String, { description: "The full name (tên gọi)." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The name in short, such as UBND tỉnh Nam Định; null without one.",
  })
  shortName: string | null;

  @Field(() => PlainDateScalar, { description: "The first day of the name." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day without it; null while it is the name." })
  validTo: PlainDate | null;
}

export const OrganisationConnection = connectionOf("Organisation", () => Organisation);
