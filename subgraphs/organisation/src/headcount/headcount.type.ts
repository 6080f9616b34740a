import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { OriginEnum } from "../post/origin.type.js";
import type { Origin } from "../post/post.rules.js";
import type { HeadcountPart, HeadcountQuantity, HeadcountStage } from "./headcount.rules.js";

export const HeadcountQuantityEnum = enumOf<HeadcountQuantity>(
  "HeadcountQuantity",
  "Two quantities that the law keeps apart: they are never added up.",
  {
    CIVIL_SERVANTS: "Allotment of civil servants (biên chế công chức).",
    PUBLIC_EMPLOYEES: "Number of public employees paid from the budget (số lượng người làm việc hưởng lương từ NSNN).",
  },
);

export const HeadcountPartEnum = enumOf<HeadcountPart>("HeadcountPart", "Parts of a quantity that are counted apart.", {
  MAIN: "The quantity itself.",
  EDUCATION_SUPPLEMENT:
    "Decided in addition for public pre-schools and schools (bổ sung cho giáo dục), apart from MAIN.",
});

export const HeadcountStageEnum = enumOf<HeadcountStage>("HeadcountStage", "What a number of staff says.", {
  DECIDED: "Decided by the people's council for a committee and all its bodies (HĐND quyết định).",
  ASSIGNED: "Assigned to one body by the people's committee (UBND giao).",
  PRESENT: "Counted on a day (có mặt).",
});

@Directive('@key(fields: "id")')
@ObjectType("Headcount", {
  implements: Node,
  description: "One number of staff of a body for a year, with its decision. Public.",
})
export class Headcount extends Node {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => HeadcountQuantityEnum, { description: "The quantity." })
  quantity: HeadcountQuantity;

  @Field(() => HeadcountPartEnum, { description: "The part of the quantity." })
  part: HeadcountPart;

  @Field(() => HeadcountStageEnum, { description: "What the number says." })
  stage: HeadcountStage;

  @Field(() => Int, { description: "How many." })
  number: number;

  @Field(() => PlainDateScalar, { description: "The first day on which it holds; of a count, its day." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day of a later number; null for the newest.",
  })
  validTo: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether the number is a fact." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("HeadcountLine", {
  description: "What was decided, assigned and counted of one quantity, for one body in one year. Public.",
})
export class HeadcountLine {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => HeadcountQuantityEnum, { description: "The quantity." })
  quantity: HeadcountQuantity;

  @Field(() => HeadcountPartEnum, { description: "The part of the quantity." })
  part: HeadcountPart;
}

export const HeadcountLineConnection = connectionOf("HeadcountLine", () => HeadcountLine);
