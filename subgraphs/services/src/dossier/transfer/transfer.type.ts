import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("DossierTransfer", {
  implements: Node,
  description:
    "That the dossiers which a body had not settled by a day pass to another body, by a decision (chuyển tiếp hồ sơ " +
    "đang giải quyết). What was settled stays with the body of then. Public.",
})
export class DossierTransfer extends Node {
  @Field(() => PlainDateScalar, { description: "The first day on which the other body has to finish them." })
  effectiveOn: PlainDate;

  @Field(() => String, { description: "The decision, as it is cited." })
  decisionCitation: string;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("DossierResponsibility", { description: "A body that had to finish a dossier, and on which days. Public." })
export class DossierResponsibility {
  @Field(() => PlainDateScalar, { description: "The first day." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer had to; null now.",
  })
  validTo: PlainDate | null;
}
