import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { DateTimeScalar, PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { SubmissionMethodEnum } from "../channel/channel.type.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import type { LegalRegime } from "../deadline/legal-regime.rules.js";
import { DossierOrigin, DossierStateEnum, LegalRegimeEnum } from "./dossier-enums.js";
import type { DossierState, Origin } from "./dossier-words.js";

@Directive('@tag(name: "restricted")')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType("Dossier", {
  implements: Node,
  description:
    "What somebody handed in to have a procedure done (hồ sơ thủ tục hành chính). Whoever knows the code sees its public " +
    "face. Lists, the history and the applicant are for the clerks and heads of its bodies and those above them, the home " +
    "affairs department, inspectors, partner systems, and the person who registered it.",
})
export class Dossier extends Node {
  @Field(() => String, {
    description: "Its code (mã số hồ sơ; 61/2018/NĐ-CP, Art. 26), which stays though the body in it may be gone.",
  })
  code: string;

  @Field(() => String, {
    description:
      "The system that owns it: PROVINCIAL, NATIONAL_PORTAL, or a ministry by its code. Others are mirrored.",
  })
  sourceSystem: string;

  @Field(() => String, { nullable: true, description: "The case of the procedure; null where none was named." })
  caseCode: string | null;

  @Field(() => SubmissionMethodEnum, {
    nullable: true,
    description: "How it was handed in (cách thức nộp); null where nobody recorded it.",
  })
  submissionMethod: SubmissionMethod | null;

  @Field(() => LegalRegimeEnum, { name: "legalRegime", description: "The decree under which it began." })
  regime: LegalRegime;

  @Field(() => DossierStateEnum, { description: "Its state now (trạng thái)." })
  state: DossierState;

  @Field(() => PlainDateScalar, { description: "The day on which it came into that state." })
  stateSince: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "When it was registered; null where it was not." })
  registeredOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When it was received (ngày tiếp nhận); null before." })
  receivedOn: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; null where only the day is known." })
  receivedAt: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day promised last (ngày hẹn trả), with an apology perhaps; null where none was.",
  })
  promisedOn: PlainDate | null;

  @Field(() => PlainDateScalar, {
    name: "statutoryDeadline",
    nullable: true,
    description: "The last day of the statutory time from the receipt on, whatever happened since; null if unknown.",
  })
  statutoryDueOn: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When it was dealt with; null before." })
  finishedOn: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; null where only the day is known." })
  finishedAt: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "When the result was handed over; null before." })
  returnedOn: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; null where only the day is known." })
  returnedAt: string | null;

  @Field(() => Int, { description: "How many supplements were asked for." })
  supplementRequests: number;

  @Field(() => Int, { description: "Raised with every change." })
  version: number;

  @Field(() => DossierOrigin, { description: "Whether it is a fact or made up for demonstration." })
  origin: Origin;

  @Field(() => String, { description: "Where it was read, or which system told it." })
  source: string;
}

export const DossierConnection = connectionOf("Dossier", () => Dossier);
