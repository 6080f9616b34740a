import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { Relation } from "./lineage.rules.js";
import type { Extent } from "./succession.rules.js";
import { AreaExtent } from "./succession.type.js";

export const AreaLineageRelation = enumOf<Relation>("AreaLineageRelation", "How a territory belonged to an area.", {
  SELF: "It is the area itself.",
  ANCESTOR: "The area lay in it.",
  PREDECESSOR: "The area came out of it, at any remove.",
  PREDECESSOR_ANCESTOR: "A predecessor lay in it.",
});

@Directive("@shareable")
@ObjectType("AreaLineage", {
  description:
    "An area to which the territory of another has belonged, and from when to when: by it a subgraph finds the acts " +
    "of old areas that still hold for the territory. Public.",
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

  @Field(() => AreaExtent, {
    description:
      "Whether all of the present territory belonged to it, or a part; PARTIAL also where that is not known.",
  })
  extent: Extent;

  @Field(() => AreaLineageRelation, { description: "How the territory belonged to it." })
  relation: Relation;
}
