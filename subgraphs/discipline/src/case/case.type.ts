import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { Regime, StaffKind } from "../regime/discipline-words.js";
import { RegimeEnum, StaffKindEnum } from "./case-enums.type.js";

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DisciplineCase", {
  implements: Node,
  description:
    "The discipline of one official for one or more acts (vụ việc xử lý kỷ luật). For the official, the body that " +
    "decides and its personnel office, home affairs in its scope and the inspector of the case; absent for everybody else.",
})
export class DisciplineCase extends Node {
  @Field(() => Int, {
    description: "Raised with every change: give it back with a decision to be refused when somebody was faster.",
  })
  version: number;

  @Field(() => StaffKindEnum, { description: "The kind of staff, by which forms and limitation differ." })
  staffKind: StaffKind;

  @Field(() => PlainDateScalar, { description: "The day on which the act was discovered: handling counts from it." })
  discoveredOn: PlainDate;

  @Field(() => PlainDateScalar, { description: "The day on which the case was opened." })
  openedOn: PlainDate;

  @Field(() => RegimeEnum, { description: "The regime on the day of opening; decrees are replaced in mid-case." })
  regime: Regime;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "The last day to decide: 90 days from discovery, 150 where it is complex, stops excluded (234/2026/NĐ-CP, Art. 5). " +
      "Null while the clock stands still.",
  })
  handlingDueOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the review meeting; null before." })
  reviewedOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of its first decision; null before." })
  decidedOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day it was closed without discipline; else null." })
  closedOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Why it was closed without discipline; else null." })
  closingReason: string | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;
}

export const DisciplineCaseConnection = connectionOf("DisciplineCase", () => DisciplineCase);
