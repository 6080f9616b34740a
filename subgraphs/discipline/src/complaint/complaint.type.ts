import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import type { ComplaintMatter, ComplaintState } from "./complaint-words.js";

export const ComplaintMatterEnum = enumOf<ComplaintMatter>("StaffComplaintMatter", "What a complaint is about.", {
  DELAY: "A dossier lies, or a deadline passed (chậm trễ).",
  HARASSMENT: "Harassment, or asking for favours (nhũng nhiễu, gây phiền hà).",
  EXTRA_PAPERS: "Papers asked for that no procedure names (yêu cầu thêm giấy tờ).",
  ATTITUDE: "Attitude towards people (thái độ phục vụ).",
  ABSENCE: "Nobody there in working hours (vắng mặt trong giờ làm việc).",
  OTHER: "Anything else.",
});

export const ComplaintStateEnum = enumOf<ComplaintState>(
  "StaffComplaintState",
  "Where a complaint stands on a day; computed from its answer.",
  {
    OPEN: "Not answered yet.",
    FOUNDED: "Answered: it was right (có cơ sở).",
    UNFOUNDED: "Answered: it was not (không có cơ sở).",
  },
);

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("StaffComplaint", {
  implements: Node,
  description:
    "A complaint about how staff behaved (phản ánh, kiến nghị về thái độ, hành vi công chức), often in handling a dossier " +
    "of a one-stop shop. For whoever complained, the body that handles it, home affairs in its scope and its inspector; " +
    "absent for everybody else, the official it is about among them.",
})
export class StaffComplaint extends Node {
  @Field(() => ComplaintMatterEnum, { description: "What it is about." })
  matter: ComplaintMatter;

  @Field(() => String, { description: "What is complained of; names nobody." })
  summary: string;

  @Field(() => PlainDateScalar, { description: "The day on which it came in." })
  receivedOn: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the answer; null before." })
  answeredOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: "The answer given to whoever complained; null before." })
  answer: string | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;
}

export const StaffComplaintConnection = connectionOf("StaffComplaint", () => StaffComplaint);
