import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { type Certainty, CertaintyEnum } from "@lienthong/kernel/service/schema/certainty.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("DataGrant", {
  implements: Node,
  description:
    "That a partner may read restricted records, and is told of their changes, for a time (quyền khai thác dữ liệu). " +
    "For those who see the partner; public data need no grant.",
})
export class DataGrant extends Node {
  @Field(() => String, {
    description: "The document on which the sharing rests, cited in full, also where nobody in the graph holds it.",
  })
  citation: string;

  @Field(() => String, { nullable: true, description: "Its articles; null where they are not recorded." })
  articles: string | null;

  @Field(() => CertaintyEnum, { description: "How sure it is that the document allows this sharing." })
  certainty: Certainty;

  @Field(() => PlainDateScalar, { description: "The first day on which it is in force." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is in force no more; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => Int, { description: "Raised by every change." })
  version: number;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;
}

export const DataGrantConnection = connectionOf("DataGrant", () => DataGrant);
