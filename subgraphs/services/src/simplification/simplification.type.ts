import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Float, ObjectType } from "type-graphql";
import type { ProcessingUnit } from "../channel/processing-time.rules.js";
import { ProcessingUnitEnum } from "../channel/processing-time.type.js";

@Directive('@key(fields: "id")')
@ObjectType("SimplificationProposal", {
  implements: Node,
  description: "A proposal to make a procedure quicker, lighter or cheaper (phương án đơn giản hóa). Public.",
})
export class SimplificationProposal extends Node {
  @Field(() => PlainDateScalar, { description: "The day it was proposed." })
  proposedOn: PlainDate;

  @Field(() => String, { description: "What is to be simplified, in short." })
  summary: string;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("SimplifiedQuantity", { description: "A quantity before and after, and what is saved. Public." })
export class SimplifiedQuantity {
  @Field(() => Float, { description: "Before." })
  before: number;

  @Field(() => Float, { description: "After." })
  after: number;

  @Field(() => Float, { description: "The difference, computed." })
  saved: number;

  @Field(() => Float, {
    nullable: true,
    description: "The saved share in percent, one decimal, computed; null where there was nothing before.",
  })
  savedPercent: number | null;
}

@ObjectType("SimplifiedTime", { description: "A time before and after, in one unit, and what is saved. Public." })
export class SimplifiedTime extends SimplifiedQuantity {
  @Field(() => ProcessingUnitEnum, { description: "The unit of both." })
  unit: ProcessingUnit;
}

export const SimplificationProposalConnection = connectionOf("SimplificationProposal", () => SimplificationProposal);
