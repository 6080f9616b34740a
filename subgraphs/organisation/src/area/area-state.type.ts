import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ObjectType } from "type-graphql";
import type { AreaTypeWord } from "./area.rules.js";

export const AreaType = enumOf<AreaTypeWord>("AreaType", "The type of an area in law.", {
  PROVINCE: "Tỉnh.",
  CENTRAL_CITY: "Thành phố trực thuộc trung ương: a city on the level of a province.",
  DISTRICT: "Huyện; none since 1 July 2025.",
  URBAN_DISTRICT: "Quận: a district of a centrally run city; none since 1 July 2025.",
  TOWN: "Thị xã; none since 1 July 2025.",
  CITY: "Thành phố thuộc tỉnh hoặc thuộc thành phố: a city on the level of a district; none since 1 July 2025.",
  COMMUNE: "Xã.",
  WARD: "Phường.",
  TOWNSHIP: "Thị trấn; none since 1 July 2025.",
  SPECIAL_ZONE: "Đặc khu; since 1 July 2025.",
});

export const AreaChange = enumOf("AreaChange", "What differs between one state of an area and the one before it.", {
  RENAMED: "Another name (đổi tên).",
  TYPE_CHANGED: "Another type, such as xã to phường.",
  REPARENTED: "It lies in another area.",
  CODE_CHANGED: "Another code in the list of units.",
});

@ObjectType("AreaState", {
  description: "What an area was from one day to another: its code, name, type and parent. Public.",
})
export class AreaState {
  @Field(() => String, {
    description: "Its code in the list of administrative units (mã đơn vị hành chính) in those days; codes are reused.",
  })
  code: string;

  @Field(() => AreaType, { description: "Its type in those days." })
  type: AreaTypeWord;

  @Field(() => String, { description: "Its name without the word of its type: `Mỹ Phúc`." })
  name: string;

  @Field(() => String, { description: "Its name in full: `Xã Mỹ Phúc`." })
  fullName: string;

  @Field(() => PlainDateScalar, { description: "The first day on which it was so, as far as the sources reach." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it was no longer so; null while no end is known.",
  })
  validTo: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Number of the document that made it so, several joined by semicolons; null where no source names one.",
  })
  openedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the document that ended it; null while no end is known, or where no source names one.",
  })
  closedBy: string | null;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}
