import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "../organisation/certainty.js";

@Directive('@key(fields: "id")')
@ObjectType("PublicFunction", {
  implements: Node,
  description:
    "A field of state management in one territory (chức năng quản lý nhà nước, lĩnh vực). Functions move apart from " +
    "bodies: the successor of a body is not the successor of each of its functions. Public.",
})
export class PublicFunction extends Node {
  @Field(() => String, { description: "The field, such as giáo dục nghề nghiệp." })
  name: string;

  @Field(() => CertaintyEnum, { description: "How sure it is that the field was managed as one function." })
  certainty: Certainty;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("FunctionHolding", { description: "That a body holds a function for a time. Public." })
export class FunctionHolding {
  @Field(() => PlainDateScalar, {
    description: "The first day on which the body held it, as far as the sources reach.",
  })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer held it; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => CertaintyEnum, { description: "How sure it is that the body held it then." })
  certainty: Certainty;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("FunctionMove", { description: "A function that went from one body to another in a change. Public." })
export class FunctionMove {
  @Field(() => PlainDateScalar, { name: "effectiveOn", description: "The first day with the new holder." })
  validFrom: PlainDate;

  @Field(() => CertaintyEnum, { description: "How sure the move is." })
  certainty: Certainty;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

export const PublicFunctionConnection = connectionOf("PublicFunction", () => PublicFunction);
