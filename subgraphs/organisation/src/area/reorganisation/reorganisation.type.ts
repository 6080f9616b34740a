import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("AreaReorganisation", {
  implements: Node,
  description:
    "A change of territories by one decision (sắp xếp đơn vị hành chính), as it was told to this graph by a command; " +
    "changes known from imported lists stand in the states and successions of the areas alone. Public.",
})
export class AreaReorganisation extends Node {
  @Field(() => PlainDateScalar, { description: "The first day on which it was so." })
  effectiveOn: PlainDate;

  @Field(() => String, { nullable: true, description: "What else to know of it; null where there is nothing." })
  note: string | null;
}
