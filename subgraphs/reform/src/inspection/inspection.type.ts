import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { FindingState } from "./finding.rules.js";

export const FindingStateEnum = enumOf<FindingState>("FindingState", "How a finding stands; computed from its days.", {
  NOTED: "Nothing is to be remedied (ghi nhận).",
  OPEN: "It is to be remedied, up to and with its due day (đang khắc phục).",
  OVERDUE: "Its due day is over and it was not seen remedied (quá hạn khắc phục).",
  REMEDIED: "It was seen remedied (đã khắc phục).",
});

@Directive('@key(fields: "id")')
@ObjectType("ReformInspection", {
  implements: Node,
  description: "That a body's reform work was inspected by Sở Nội vụ (kiểm tra cải cách hành chính). Public.",
})
export class ReformInspection extends Node {
  @Field(() => PlainDateScalar, { description: "The day on which it was opened." })
  openedOn: PlainDate;

  @Field(() => String, { description: "What was inspected (nội dung kiểm tra)." })
  scope: string;

  @Field(() => String, { nullable: true, description: "The document that ordered it, cited; null when not recorded." })
  citation: string | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact or made up." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read; of one entered here, the name of the command." })
  source: string;
}

export const ReformInspectionConnection = connectionOf("ReformInspection", () => ReformInspection);

@Directive('@key(fields: "id")')
@ObjectType("InspectionFinding", {
  implements: Node,
  description: "One thing that an inspection found (tồn tại, hạn chế), never about a person. Public.",
})
export class InspectionFinding extends Node {
  @Field(() => Int, { description: "Its number in the inspection, from 1." })
  number: number;

  @Field(() => String, { description: "What was found." })
  text: string;

  @Field(() => PlainDateScalar, { description: "The day on which it was found." })
  foundOn: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The last day on which it is remedied in time; null when nothing is to be remedied.",
  })
  dueOn: PlainDate | null;
}

@Directive('@key(fields: "id")')
@ObjectType("FindingFollowUp", {
  implements: Node,
  description: "That a finding was looked at again (phúc tra, theo dõi khắc phục). Public.",
})
export class FindingFollowUp extends Node {
  @Field(() => PlainDateScalar, { description: "The day on which it was looked at." })
  takenOn: PlainDate;

  @Field(() => String, { description: "What was seen." })
  note: string;
}
