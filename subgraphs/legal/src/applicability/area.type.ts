import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { LineageExtent, LineageRelation } from "./applicability.rules.js";

export const LineageRelationEnum = enumOf<LineageRelation>(
  "AreaLineageRelation",
  "How a territory belonged to an area.",
  {
    SELF: "It is the area itself.",
    ANCESTOR: "The area lay in it.",
    PREDECESSOR: "The area came out of it, at any remove.",
    PREDECESSOR_ANCESTOR: "A predecessor lay in it.",
  },
);

export const AreaExtentEnum = enumOf<LineageExtent>("AreaExtent", "How much of an area is meant.", {
  FULL: "The whole of its territory (toàn bộ).",
  PARTIAL: "A part of its territory (một phần).",
});

@Directive("@shareable")
@ObjectType("AreaLineage", {
  description: "An area to which the territory of another has belonged, and from when to when. Public.",
})
export class AreaLineage {
  @Field(() => ID, { description: "Id of the AdministrativeArea to which the territory belonged." })
  areaId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it was so; null when it was so since before the sources begin.",
  })
  validFrom: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it was no longer so; null while it is so.",
  })
  validTo: PlainDate | null;

  @Field(() => AreaExtentEnum, {
    description:
      "Whether all of the present territory belonged to it, or a part; PARTIAL also where that is not known.",
  })
  extent: LineageExtent;

  @Field(() => LineageRelationEnum, { description: "How the territory belonged to it." })
  relation: LineageRelation;
}

/** An area of the organisation subgraph, with the lineage that it lends for `applicableDocuments`. */
@Directive('@key(fields: "id")')
@ObjectType("AdministrativeArea", {
  description: "A territory of the organisation subgraph (đơn vị hành chính); here, which documents apply in it.",
})
export class AdministrativeArea {
  @Field(() => ID, { description: "Opaque; the same in the whole graph." })
  id: string;

  @Directive("@external")
  @Field(() => [AreaLineage], { description: "The area, its ancestors, its predecessors and their ancestors." })
  lineage: AreaLineage[];
}
