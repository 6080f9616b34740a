import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "../organisation/certainty.js";
import type { Extent, SuccessionStatus } from "./succession.rules.js";

export const AreaExtent = enumOf<Extent>("AreaExtent", "How much of an area is meant.", {
  FULL: "The whole of its territory (toàn bộ).",
  PARTIAL: "A part of its territory (một phần).",
});

export const AreaSuccessionStatus = enumOf<SuccessionStatus>(
  "AreaSuccessionStatus",
  "Whether it is known which areas came out of an area.",
  {
    NOT_ENDED: "The area exists, or has yet to begin.",
    KNOWN: "It has ended, and its successors are known.",
    UNKNOWN: "It has ended, and no source that was found says what came out of it.",
    NONE: "It has ended with its level of administration; the areas that lay in it carry on its territory.",
  },
);

@Directive('@key(fields: "id")')
@ObjectType("AreaSuccession", {
  implements: Node,
  description: "That an area, or a part of it, passed into another one by a decision. Public.",
})
export class AreaSuccession extends Node {
  @Field(() => AreaExtent, { description: "How much of the old area passed into the new one." })
  extent: Extent;

  @Field(() => CertaintyEnum, {
    description: "How sure the link is; UNVERIFIED: from a public mapping not compared with the decision.",
  })
  certainty: Certainty;

  @Field(() => PlainDateScalar, { description: "The day from which it was so." })
  effectiveOn: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: "Number of the deciding document: `1674/NQ-UBTVQH15`; null where no source names it.",
  })
  decision: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The clause of that document that says it (khoản); null where it was not read.",
  })
  clause: string | null;

  @Field(() => String, { nullable: true, description: "What else to know of it; null where there is nothing." })
  note: string | null;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}
