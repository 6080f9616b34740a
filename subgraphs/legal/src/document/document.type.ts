import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { IssuerKind } from "../competence/issuer-kind.js";
import type { DraftingProcedure } from "../competence/minimum-days.rules.js";
import type { Certainty } from "./certainty.js";
import {
  CertaintyEnum,
  DocumentFamilyEnum,
  DocumentScopeEnum,
  DocumentTypeEnum,
  DraftingProcedureEnum,
  IssuerKindEnum,
} from "./document-enums.js";
import type { DocumentType, Family } from "./document-types.js";

@Directive('@key(fields: "id")')
@Directive('@key(fields: "citation")')
@ObjectType("LegalDocument", {
  implements: Node,
  description: "A document of the State or the Party (văn bản), as it was issued. Public.",
})
export class LegalDocument extends Node {
  @Field(() => String, {
    description:
      "How it is cited: its number, and in parentheses the issuer of a local one and the year where the number has none: 34/CT-UBND (UBND tỉnh Nam Định, 2021). As a key, shorter forms are understood while they fit one document only.",
  })
  citation: string;

  @Field(() => DocumentFamilyEnum, { description: "Normative, administrative or of the Party." })
  family: Family;

  @Field(() => DocumentTypeEnum, { description: "Its type (tên loại)." })
  type: DocumentType;

  @Field(() => String, { description: "Number and symbol as printed (số, ký hiệu)." })
  number: string;

  @Field(() => Int, { description: "The year its number carries, else that of its issue." })
  year: number;

  @Field(() => String, { description: "The issuer's name as the source writes it (cơ quan, người ban hành)." })
  issuerName: string;

  @Field(() => IssuerKindEnum, { description: "The kind of the issuer on the day of issue." })
  issuerKind: IssuerKind;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of issue (ngày ban hành; ELI date_document); null when the sources do not give the day.",
  })
  dateDocument: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Its title (trích yếu); null when the source gives none." })
  title: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day in force by its own words (ELI first_date_entry_in_force); null when not known.",
  })
  firstDateEntryInForce: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "The first day no longer in force by its own words (ELI date_no_longer_in_force); null when it set none.",
  })
  dateNoLongerInForce: PlainDate | null;

  @Field(() => DraftingProcedureEnum, { description: "The procedure by which it was drafted." })
  procedure: DraftingProcedure;

  @Field(() => String, { nullable: true, description: "Number of the gazette (Công báo); null when not recorded." })
  gazetteNumber: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Day of the gazette; null when not recorded." })
  gazetteOn: PlainDate | null;

  @Field(() => DocumentScopeEnum, { description: "Whether it applies in the whole country or in certain areas." })
  scope: keyof typeof DocumentScopeEnum;

  @Field(() => String, { description: "Where these facts were read." })
  source: string;

  @Field(() => CertaintyEnum, { description: "How sure they are." })
  certainty: Certainty;
}

export const LegalDocumentConnection = connectionOf("LegalDocument", () => LegalDocument);
