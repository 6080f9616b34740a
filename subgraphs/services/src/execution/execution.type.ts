import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "../procedure/certainty.js";

@Directive('@key(fields: "id")')
@ObjectType("ServiceAtOrganisation", {
  implements: Node,
  description:
    "That a body carries out a procedure, from one day to another, perhaps in a shorter time of its own " +
    "(thực hiện thủ tục tại cơ quan; Decree 118/2025/NĐ-CP). Public.",
})
export class ServiceAtOrganisation extends Node {
  @Field(() => PlainDateScalar, { description: "Its first day." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which the body does it no more; null while it does.",
  })
  validTo: PlainDate | null;

  @Field(() => Int, {
    description: "Raised with every change: give it back with a command to be refused when somebody was faster.",
  })
  version: number;

  @Field(() => CertaintyEnum, { description: "How sure it is." })
  certainty: Certainty;

  @Field(() => String, { description: "Where it was read, or how it was concluded." })
  source: string;
}

export const ServiceAtOrganisationConnection = connectionOf("ServiceAtOrganisation", () => ServiceAtOrganisation);
