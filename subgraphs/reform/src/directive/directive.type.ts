import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { type Certainty, CertaintyEnum } from "@lienthong/kernel/service/schema/certainty.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive as Federation, Field, Int, ObjectType } from "type-graphql";

@Federation('@key(fields: "id")')
@ObjectType("Directive", {
  implements: Node,
  description: "A directive that sets a programme of reform going (chỉ thị), such as 34/CT-UBND of Nam Định. Public.",
})
export class Directive extends Node {
  @Field(() => String, { description: "How it is cited: number, issuer and year." })
  citation: string;

  @Field(() => String, { description: "What it is about (trích yếu)." })
  title: string;

  @Field(() => PlainDateScalar, { description: "The day on which it was issued." })
  issuedOn: PlainDate;

  @Field(() => PlainDateScalar, { description: "The first day of the programme it serves (giai đoạn)." })
  programmeFrom: PlainDate;

  @Field(() => PlainDateScalar, { description: "The first day after the programme it serves." })
  programmeTo: PlainDate;

  @Field(() => CertaintyEnum, { description: "How sure these facts are." })
  certainty: Certainty;

  @Field(() => String, { description: "Where they were read." })
  source: string;
}

export const DirectiveConnection = connectionOf("Directive", () => Directive);

@Federation('@key(fields: "id")')
@ObjectType("DirectedDocument", {
  implements: Node,
  description: "A document whose implementation a directive directs (văn bản được tổ chức thực hiện). Public.",
})
export class DirectedDocument extends Node {
  @Field(() => String, { description: "How it is cited: number, issuer and year." })
  citation: string;

  @Field(() => PlainDateScalar, { description: "The first day of the period for which it plans." })
  periodFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    description: "The first day after that period.",
  })
  periodTo: PlainDate;

  @Field(() => CertaintyEnum, { description: "How sure these facts are." })
  certainty: Certainty;

  @Field(() => String, { description: "Where they were read." })
  source: string;
}

@Federation('@key(fields: "id")')
@ObjectType("FocusTask", {
  implements: Node,
  description: "One of the tasks on which a directive centres (nhiệm vụ trọng tâm). Public.",
})
export class FocusTask extends Node {
  @Field(() => Int, { description: "Its number in the directive, from 1." })
  number: number;

  @Field(() => String, { description: "What is to be done (nội dung nhiệm vụ)." })
  name: string;

  @Field(() => CertaintyEnum, { description: "How sure these facts are." })
  certainty: Certainty;

  @Field(() => String, { description: "Where they were read." })
  source: string;
}
