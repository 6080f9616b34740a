import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Connection, connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";

export const AreaLevel = enumOf("AreaLevel", "Where an area stands in the hierarchy of administration.", {
  PROVINCE: "Province or centrally run city (cấp tỉnh).",
  DISTRICT: "District, town or city of a province (cấp huyện); none since 1 July 2025.",
  COMMUNE: "Commune, ward, township or special zone (cấp xã).",
});

@Directive('@key(fields: "id")')
@ObjectType("AdministrativeArea", {
  implements: Node,
  description:
    "A territory with an administration of its own (đơn vị hành chính). It stays the same area through a new name, " +
    "type, code or parent; a merger or division ends it. Codes are reused, so none of them names an area for ever. Public.",
})
export class AdministrativeArea extends Node {
  @Field(() => AreaLevel, { description: "Its level; an area never changes it." })
  level: keyof typeof AreaLevel;

  @Field(() => PlainDateScalar, {
    description:
      "The first day on which the area existed; where `isStartKnown` is false, the first that a source shows.",
  })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer existed; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => String, { description: "Where its first and last day were read." })
  source: string;
}

@Directive("@shareable")
@ObjectType("AdministrativeAreaConnection", { description: "One page of a list of AdministrativeArea (Relay)." })
class AreaConnection extends (connectionOf("AdministrativeArea", () => AdministrativeArea) as ClassType<object>) {
  @Field(() => Int, {
    nullable: true,
    description: "How many areas the whole list has, over all pages; null where `query` or `within` is given.",
  })
  totalCount: number | null;
}

export const AdministrativeAreaConnection = AreaConnection as unknown as ClassType<
  Connection<AdministrativeArea> & { totalCount: number | null }
>;
