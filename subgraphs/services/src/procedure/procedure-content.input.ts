import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { ProcedureChannelInput } from "../channel/channel.input.js";
import { CitedDecisionInput } from "./cited-decision.type.js";
import { OnlineKindEnum, ProcedureKindEnum, ProcedureLevelEnum } from "./procedure-enums.js";
import type { OnlineKind, ProcedureKind, ProcedureLevel } from "./procedure-words.js";

@InputType({ description: "A body as the decision names it." })
export class PublishedBodyInput {
  @Field(() => String, { description: "The name as printed; it may stand for a kind of body: UBND cấp xã." })
  name: string;

  @Field(() => ID, { nullable: true, description: "The body itself, an Organisation, where a single one is meant." })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: "Its code as printed, in whatever scheme." })
  code?: string | null;
}

@InputType({ description: "What an applicant hands in." })
export class EvidenceInput {
  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its code in the catalogue." })
  code?: string | null;

  @Field(() => String, { nullable: true, description: "The case it is for." })
  caseName?: string | null;

  @Field(() => Int, { defaultValue: 1, description: "How many originals." })
  originals: number;

  @Field(() => Int, { defaultValue: 0, description: "How many copies." })
  copies: number;

  @Field(() => Boolean, { defaultValue: true, description: "Whether it must be there." })
  isRequired: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it has an interactive form." })
  hasElectronicForm: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it is the output of another procedure." })
  isOutputOfAnother: boolean;
}

@InputType({ description: "What a procedure gives." })
export class ProcedureOutputInput {
  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its code in the catalogue." })
  code?: string | null;
}

@InputType({ description: "A document that a procedure rests on." })
export class LegalBasisInput {
  @Field(() => String, {
    description: "Its number as printed, a local one with its issuer: 123/2015/NĐ-CP, 12/2026/QĐ-UBND (UBND tỉnh X).",
  })
  text: string;

  @Field(() => String, { nullable: true, description: "Its title." })
  title?: string | null;
}

/** What both a publication and a change of a procedure may say. */
@InputType({ description: "What a procedure is, as far as a decision says it." })
export class ProcedureContentInput extends CommandInputType {
  @Field(() => PlainDateScalar, { description: "The first day on which it is so, not before the decision." })
  effectiveOn: PlainDate;

  @Field(() => CitedDecisionInput, { description: "The decision that publishes it so." })
  decision: CitedDecisionInput;

  @Field(() => ProcedureKindEnum, { nullable: true, description: "For whom it is." })
  kind?: ProcedureKind | null;

  @Field(() => [ProcedureLevelEnum], { nullable: true, description: "At which levels it is done." })
  levels?: ProcedureLevel[] | null;

  @Field(() => [String], { nullable: true, description: "Who may apply." })
  subjects?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a dossier may be handed in anywhere." })
  isNonTerritorial?: boolean | null;

  @Field(() => OnlineKindEnum, { nullable: true, description: "How far it can be done online." })
  onlineKind?: OnlineKind | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is PARTIAL; needed from 1 July 2026 on (Decree 224/2026/NĐ-CP, Art. 14).",
  })
  partialReason?: string | null;

  @Field(() => [PublishedBodyInput], { nullable: true, description: "The bodies that carry it out." })
  executingBodies?: PublishedBodyInput[] | null;

  @Field(() => [ProcedureChannelInput], { nullable: true, description: "The ways of handing in, each once." })
  channels?: ProcedureChannelInput[] | null;

  @Field(() => [EvidenceInput], { nullable: true, description: "What an applicant hands in." })
  evidences?: EvidenceInput[] | null;

  @Field(() => [ProcedureOutputInput], { nullable: true, description: "What it gives." })
  outputs?: ProcedureOutputInput[] | null;

  @Field(() => [LegalBasisInput], { nullable: true, description: "The documents it rests on." })
  legalBasis?: LegalBasisInput[] | null;
}
