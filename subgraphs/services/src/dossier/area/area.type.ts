import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { AreaLevel, AreaRelation, LineageEntry } from "./dossiers-in-area.rules.js";

export const AreaLevelEnum = enumOf<AreaLevel>(
  "AreaLevel",
  "Where an area stands in the hierarchy of administration.",
  {
    PROVINCE: "Province or centrally run city (cấp tỉnh).",
    DISTRICT: "District, town or city of a province (cấp huyện); none since 1 July 2025.",
    COMMUNE: "Commune, ward, township or special zone (cấp xã).",
  },
);

export const AreaRelationEnum = enumOf<AreaRelation>("AreaLineageRelation", "How a territory belonged to an area.", {
  SELF: "It is the area itself.",
  ANCESTOR: "The area lay in it.",
  PREDECESSOR: "The area came out of it, at any remove.",
  PREDECESSOR_ANCESTOR: "A predecessor lay in it.",
});

@Directive("@shareable")
@ObjectType("AreaLineage", {
  description: "An area to which the territory of another has belonged, and from when to when. Public.",
})
export class AreaLineage implements LineageEntry {
  @Field(() => ID, { description: "Id of the AdministrativeArea to which the territory belonged." })
  areaId: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day; null when since before the sources." })
  validFrom: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it did no more; null while so.",
  })
  validTo: PlainDate | null;

  @Field(() => AreaRelationEnum, { description: "How the territory belonged to it." })
  relation: AreaRelation;
}

/** An area of the organisation subgraph, with what it lends for lists of dossiers. */
@Directive('@key(fields: "id")')
@ObjectType("AdministrativeArea", {
  description:
    "A territory of the organisation subgraph (đơn vị hành chính); here, the dossiers whose matter lay in it.",
})
export class AdministrativeArea {
  @Field(() => ID, { description: "Opaque; the same in the whole graph." })
  id: string;

  @Directive("@external")
  @Field(() => AreaLevelEnum, { description: "Its level; an area never changes it." })
  level: AreaLevel;

  @Directive("@external")
  @Field(() => [AreaLineage], { description: "The areas to which its territory has ever belonged." })
  lineage: AreaLineage[];
}

/** The stub of an area, or null where none is named. */
export const areaStub = (id: string | null): { id: string } | null => (id === null ? null : { id });
