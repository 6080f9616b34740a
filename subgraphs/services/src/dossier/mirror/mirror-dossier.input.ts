import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { DateTimeScalar, PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { SubmissionMethodEnum } from "../../channel/channel.type.js";
import type { SubmissionMethod } from "../../channel/channel-words.js";
import { ProcessingTimeInput } from "../../channel/processing-time.type.js";
import { DossierActKindEnum } from "../dossier-enums.js";
import type { DossierActKind } from "../dossier-words.js";

@InputType("MirroredDossierActInput", { description: "One act as another system tells it." })
export class MirroredActInput {
  @Field(() => DossierActKindEnum, { description: "What was done." })
  kind: DossierActKind;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day, where the hour is not known." })
  on?: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant; this or `on` is needed." })
  at?: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day promised with it." })
  promisedOn?: PlainDate | null;

  @Field(() => Float, { nullable: true, description: "What was to be paid, in whole đồng." })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: "Why; of refusals, requests, extensions and stops." })
  reason?: string | null;
}

@InputType("MirrorDossierInput", {
  description:
    "A dossier as the system that owns it has it now: whole, so that updates may come twice or out of order.",
})
export class MirrorDossierInput extends CommandInputType {
  @Field(() => String, {
    description: "The system that owns it: NATIONAL_PORTAL, or a ministry by its code, like G15.",
  })
  sourceSystem: string;

  @Field(() => String, { description: "The code that the system gave it." })
  code: string;

  @Field(() => Int, {
    description: "The number of this update in that system, rising with each: an older one changes nothing.",
  })
  sourceSequence: number;

  @Field(() => DateTimeScalar, { description: "When it changed in that system." })
  sourceUpdatedAt: Date;

  @Field(() => ID, { description: "The procedure." })
  procedureId: string;

  @Field(() => String, { nullable: true, description: "The case of the procedure, where it has cases." })
  caseCode?: string | null;

  @Field(() => SubmissionMethodEnum, { nullable: true, description: "How it was handed in; left out where unknown." })
  submissionMethod?: SubmissionMethod | null;

  @Field(() => ID, { description: "The body that received it." })
  bodyId: string;

  @Field(() => ID, { nullable: true, description: "The commune or ward of that day in which its matter lies." })
  communeId?: string | null;

  @Field(() => ID, { nullable: true, description: "The district of that day, until 30 June 2025." })
  districtId?: string | null;

  @Field(() => ID, { nullable: true, description: "The province of that day." })
  provinceId?: string | null;

  @Field(() => ProcessingTimeInput, {
    nullable: true,
    description: "The time allowed; left out where the published one holds.",
  })
  time?: ProcessingTimeInput | null;

  @Field(() => [MirroredActInput], { description: "Everything that was done until then, in the order of doing." })
  acts: MirroredActInput[];
}
