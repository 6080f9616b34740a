import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { DateTimeScalar, PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import type { ApplicantKind } from "./applicant.rules.js";
import { ApplicantKindEnum, DossierActKindEnum, DossierOrigin } from "./dossier-enums.js";
import type { DossierActKind } from "./dossier-words.js";
import type { PauseKind } from "./pause.rules.js";

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DossierAct", {
  description: "What was done to a dossier (bước xử lý). For those who may see the dossier whole.",
})
export class DossierAct {
  @Field(() => Int, { description: "Its place in the history, from 1." })
  position: number;

  @Field(() => DossierActKindEnum, { description: "What was done." })
  kind: DossierActKind;

  @Field(() => PlainDateScalar, { description: "The day in Viet Nam." })
  actedOn: PlainDate;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; null where only the day is known." })
  actedAt: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day promised with it; null where none was." })
  promisedOn: PlainDate | null;

  @Field(() => Float, { nullable: true, description: "What was to be paid, in đồng; null where nobody said." })
  amount: number | null;

  @Field(() => String, { nullable: true, description: "Why; null where no reason was given." })
  reason: string | null;
}

@Directive('@tag(name: "restricted")')
@Directive("@authenticated")
@ObjectType("DossierApplicant", {
  description: "Who applied (người nộp). Made-up persons only. For those who may see the dossier whole.",
})
export class DossierApplicant {
  @Field(() => ApplicantKindEnum, { description: "A person, a business or another organisation." })
  kind: ApplicantKind;

  @Field(() => String, { description: "A made-up name." })
  name: string;

  @Field(() => DossierOrigin, { description: "Always SYNTHETIC: this installation keeps no real applicants." })
  origin: "SYNTHETIC";
}

export const DossierPauseKind = enumOf<PauseKind>("DossierPauseKind", "Why the handling waits for the applicant.", {
  SUPPLEMENT: "Something is missing (chờ bổ sung).",
  PAYMENT: "Something is to be paid (chờ nghĩa vụ tài chính).",
});

@ObjectType("DossierPause", { description: "A stretch in which the handling waits for the applicant. Public." })
export class DossierPause {
  @Field(() => DossierPauseKind, { description: "For what." })
  kind: PauseKind;

  @Field(() => PlainDateScalar, { description: "The day it was asked for." })
  from: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day it ended; null while it lasts." })
  to: PlainDate | null;
}

@ObjectType("DossierMirror", { description: "How a dossier that another system owns is kept here. Public." })
export class DossierMirror {
  @Field(() => Int, { description: "The number of the update that is stored." })
  sourceSequence: number;

  @Field(() => DateTimeScalar, { description: "When it changed in the other system." })
  sourceUpdatedAt: string;

  @Field(() => DateTimeScalar, { description: "When that was stored here." })
  mirroredAt: string;

  @Field(() => Int, { description: "How many seconds lay between." })
  lagSeconds: number;
}
