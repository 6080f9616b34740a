import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { DateTimeScalar, PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { SubmissionMethodEnum } from "../../channel/channel.type.js";
import type { SubmissionMethod } from "../../channel/channel-words.js";
import type { ApplicantKind } from "../applicant.rules.js";
import { ApplicantKindEnum } from "../dossier-enums.js";

@InputType("DossierApplicantInput", { description: "Who applies. Made-up persons only: real ones are not kept here." })
export class ApplicantInput {
  @Field(() => ApplicantKindEnum, { description: "A person, a business or another organisation." })
  kind: ApplicantKind;

  @Field(() => String, { description: "A made-up name that ends with «(mô phỏng)»." })
  name: string;
}

/** What every new dossier needs. */
@InputType("RegisterDossierInput", { description: "A dossier that is handed in." })
export class RegisterDossierInput extends CommandInputType {
  @Field(() => String, {
    nullable: true,
    description: "The code it has already (mã hồ sơ); left out where the next number of the day is to be given.",
  })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The code of the body on that day, like 000.00.19.H42, out of which a new code is made.",
  })
  bodyCode?: string | null;

  @Field(() => ID, { description: "The procedure." })
  procedureId: string;

  @Field(() => String, {
    nullable: true,
    description: "The case of the procedure, like 1.000080.01, where it has cases.",
  })
  caseCode?: string | null;

  @Field(() => SubmissionMethodEnum, { nullable: true, description: "How it was handed in; left out where unknown." })
  submissionMethod?: SubmissionMethod | null;

  @Field(() => ID, { description: "The body that receives it." })
  bodyId: string;

  @Field(() => ID, { nullable: true, description: "The commune or ward of that day in which its matter lies." })
  communeId?: string | null;

  @Field(() => ID, { nullable: true, description: "The district of that day, until 30 June 2025." })
  districtId?: string | null;

  @Field(() => ID, { nullable: true, description: "The province of that day." })
  provinceId?: string | null;

  @Field(() => ApplicantInput, { nullable: true, description: "Who applies; left out where nobody is to be stored." })
  applicant?: ApplicantInput | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day, where its hour is not known; today when neither this nor `at` is given.",
  })
  on?: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; now when left out." })
  at?: Date | null;
}

@InputType("ReceiveDossierInput", { description: "A dossier that is taken in at once, at the counter or by post." })
export class ReceiveDossierInput extends RegisterDossierInput {
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day promised for the result (ngày hẹn trả); not later than the law allows.",
  })
  promisedOn?: PlainDate | null;

  @Field(() => Int, {
    nullable: true,
    description: "Which of the statutory times holds, by its number from 1; needed only where they differ.",
  })
  time?: number | null;
}

@InputType("ReceiveRegisteredDossierInput", { description: "A dossier that was registered online and is taken in." })
export class ReceiveRegisteredDossierInput extends CommandInputType {
  @Field(() => ID, { description: "The dossier." })
  dossierId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day promised for the result (ngày hẹn trả); not later than the law allows.",
  })
  promisedOn?: PlainDate | null;

  @Field(() => Int, {
    nullable: true,
    description: "Which of the statutory times holds, by its number from 1; needed only where they differ.",
  })
  time?: number | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day; today when neither this nor `at` is given." })
  on?: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; now when left out." })
  at?: Date | null;
}
