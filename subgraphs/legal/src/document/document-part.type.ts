import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";
import type { Certainty } from "./certainty.js";
import { CertaintyEnum, DocumentTypeEnum } from "./document-enums.js";
import type { DocumentType } from "./document-types.js";

@ObjectType("DocumentPart", {
  description:
    "A part that a document carries and that has no number of its own (văn bản kèm theo), like the programme attached to a decision. Public.",
})
export class DocumentPart {
  @Field(() => Int, { description: "Its place among the parts of the document, from 1." })
  position: number;

  @Field(() => DocumentTypeEnum, { description: "Its type." })
  type: DocumentType;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day of the period it plans for; null when it names none.",
  })
  periodFrom: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day after that period; null when it names none.",
  })
  periodTo: PlainDate | null;

  @Field(() => String, { description: "Where these facts were read." })
  source: string;

  @Field(() => CertaintyEnum, { description: "How sure they are." })
  certainty: Certainty;
}
