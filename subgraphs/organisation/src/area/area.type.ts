import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, ObjectType } from "type-graphql";

export const AreaLevel = enumOf("AreaLevel", "Where an area stands in the hierarchy of administration.", {
  PROVINCE: "Province or centrally run city (cấp tỉnh).",
  DISTRICT: "District, town or city of a province (cấp huyện); none since 1 July 2025.",
  COMMUNE: "Commune, ward or township (cấp xã).",
});

@Directive('@key(fields: "id")')
@ObjectType("AdministrativeArea", {
  description: "A territory with an administration of its own (đơn vị hành chính). Public.",
})
export class AdministrativeArea {
  @Field(() => ID, { description: "Opaque; the same for ever." })
  id: string;

  @Field(() => AreaLevel, { description: "Its level; an area never changes it." })
  level: keyof typeof AreaLevel;

  @Field(() => PlainDateScalar, {
    description: "The first day on which the area existed, as far as the sources reach.",
  })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer existed; null while it exists.",
  })
  validTo: PlainDate | null;
}

export const AdministrativeAreaConnection = connectionOf("AdministrativeArea", () => AdministrativeArea);
