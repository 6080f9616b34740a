import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { type Origin, OriginEnum } from "@lienthong/kernel/service/schema/origin.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { InspectionState } from "./duty-inspection.rules.js";
import type { FindingKind, InspectionKind } from "./duty-inspection-words.js";

export const InspectionKindEnum = enumOf<InspectionKind>(
  "DutyInspectionKind",
  "Whether the body was told beforehand.",
  {
    PLANNED: "By the yearly plan, announced (theo kế hoạch).",
    UNANNOUNCED: "Without notice (đột xuất).",
  },
);

export const InspectionStateEnum = enumOf<InspectionState>(
  "DutyInspectionState",
  "Where an inspection stands on a day; computed from its days.",
  {
    OPEN: "Not concluded yet.",
    NOTHING_TO_REMEDY: "Concluded without anything to remedy.",
    TO_REMEDY: "Concluded; the time to remedy runs.",
    OVERDUE: "The time to remedy has passed.",
    REMEDIED: "Confirmed as remedied (đã khắc phục).",
  },
);

export const FindingKindEnum = enumOf<FindingKind>("DutyFindingKind", "What a finding is about.", {
  WORKING_HOURS: "Keeping working hours (chấp hành giờ làm việc).",
  DOSSIER_HANDLING: "Handling dossiers of people and businesses (giải quyết hồ sơ).",
  CONDUCT: "Conduct towards people (văn hóa giao tiếp, ứng xử).",
  ASSIGNED_TASKS: "Doing assigned tasks (thực hiện nhiệm vụ được giao).",
  UNIFORM: "Dress and badge (trang phục, thẻ công chức).",
  OTHER: "Anything else.",
});

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DutyInspectionFinding", { description: "One thing an inspection found (kết quả kiểm tra)." })
export class DutyInspectionFinding {
  @Field(() => Int, { description: "Its place in the conclusion, from 1." })
  position: number;

  @Field(() => FindingKindEnum, { description: "What it is about." })
  kind: FindingKind;

  @Field(() => String, { description: "What was found; names nobody." })
  text: string;
}

@Directive('@key(fields: "id")')
@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DutyInspection", {
  implements: Node,
  description:
    "An inspection of how a body keeps discipline on duty (kiểm tra công vụ). For the body, the body that inspects, home " +
    "affairs in its scope and its inspector; absent for everybody else.",
})
export class DutyInspection extends Node {
  @Field(() => InspectionKindEnum, { description: "Whether the body was told beforehand." })
  kind: InspectionKind;

  @Field(() => Int, { description: "How many inspect (số thành viên đoàn kiểm tra)." })
  teamSize: number;

  @Field(() => String, {
    nullable: true,
    description: "The number of the decision that sent the team; null without one.",
  })
  decisionNumber: string | null;

  @Field(() => PlainDateScalar, { description: "The day on which it began." })
  openedOn: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of its conclusion; null while it is open." })
  concludedOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: "The conclusion (kết luận kiểm tra); null while it is open." })
  conclusion: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The last day to remedy; null where nothing is to be." })
  remedyDueOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day on which it was remedied; null before." })
  remediedOn: PlainDate | null;

  @Field(() => OriginEnum, { description: "Whether it is a fact." })
  origin: Origin;
}

export const DutyInspectionConnection = connectionOf("DutyInspection", () => DutyInspection);
