import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import type { IssuerKind } from "../competence/issuer-kind.js";
import type { DraftingProcedure } from "../competence/minimum-days.rules.js";
import {
  DocumentFamilyEnum,
  DocumentScopeEnum,
  DocumentTypeEnum,
  DraftingProcedureEnum,
  IssuerKindEnum,
} from "./document-enums.js";
import type { DocumentType, Family } from "./document-types.js";

@InputType({ description: "A part that the document carries and that has no number of its own." })
export class DocumentPartInput {
  @Field(() => DocumentTypeEnum, { description: "Its type." })
  type: DocumentType;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day of the period it plans for." })
  periodFrom?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day after that period." })
  periodTo?: PlainDate | null;
}

@InputType({ description: "A document that was issued, as it is to be recorded." })
export class RecordLegalDocumentInput extends CommandInputType {
  @Field(() => DocumentFamilyEnum, { description: "Its family." })
  family: Family;

  @Field(() => DocumentTypeEnum, { description: "Its type; one its family does not have is refused: WRONG_FAMILY." })
  type: DocumentType;

  @Field(() => String, { description: "Number and symbol; against the form of its family: BAD_NUMBER." })
  number: string;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => ID, {
    nullable: true,
    description: "The body that issued it, an Organisation, where it is known as one.",
  })
  issuerId?: string | null;

  @Field(() => String, { description: "The issuer's name as the document has it." })
  issuerName: string;

  @Field(() => IssuerKindEnum, {
    nullable: true,
    description: "The issuer's kind; read from the name when left out. Not competent that day: NOT_COMPETENT.",
  })
  issuerKind?: IssuerKind | null;

  @Field(() => PlainDateScalar, { description: "The day of issue; not after today." })
  dateDocument: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day in force, where the document says one." })
  firstDateEntryInForce?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day no longer in force, where it says one." })
  dateNoLongerInForce?: PlainDate | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the document says that it has effect from before its issue; only central bodies and provinces may.",
  })
  isRetroactive: boolean;

  @Field(() => DraftingProcedureEnum, { defaultValue: "UNKNOWN", description: "By which procedure it was drafted." })
  procedure: DraftingProcedure;

  @Field(() => DocumentScopeEnum, { defaultValue: "UNSTATED", description: "Where it applies." })
  scope: keyof typeof DocumentScopeEnum;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The areas in which a TERRITORIAL document applies, AdministrativeArea ids; at least one, and none else.",
  })
  areaIds?: string[] | null;

  @Field(() => [DocumentPartInput], { nullable: true, description: "The parts attached to it, in their order." })
  parts?: DocumentPartInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Where these facts were read; the document itself when left out.",
  })
  source?: string | null;
}

@InputType({ description: "The gazette (Công báo) that carried a document." })
export class RecordGazetteInput extends CommandInputType {
  @Field(() => ID, { description: "The document." })
  documentId: string;

  @Field(() => String, { description: "The number of the gazette: `145+146`." })
  gazetteNumber: string;

  @Field(() => PlainDateScalar, { description: "Its day; not before the document's issue, and not after today." })
  gazetteOn: PlainDate;
}
