import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { ArgsType, Field, ID } from "type-graphql";
import { DocumentFamilyEnum, DocumentTypeEnum } from "./document-enums.js";
import type { DocumentType, Family } from "./document-types.js";

/** What a list of one body's documents may be narrowed to. */
@ArgsType()
export class IssuedDocumentsArguments extends PageArguments {
  @Field(() => DocumentFamilyEnum, { nullable: true, description: "This family only; all when left out." })
  family?: Family | null;

  @Field(() => [DocumentTypeEnum], { nullable: true, description: "These types only; all when left out." })
  types?: DocumentType[] | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Issued on this day or later." })
  issuedFrom?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Issued on this day or earlier." })
  issuedTo?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "In force on this day, wholly or in part." })
  inForceOn?: PlainDate | null;
}

/** What the list of all documents may be narrowed to. */
@ArgsType()
export class DocumentsArguments extends IssuedDocumentsArguments {
  @Field(() => String, {
    nullable: true,
    description: "Words of the number or the title, in any order; accents and case do not count.",
  })
  query?: string | null;

  @Field(() => ID, { nullable: true, description: "Issued by this body, an Organisation." })
  issuer?: string | null;
}
