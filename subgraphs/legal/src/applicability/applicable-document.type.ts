import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Field, ObjectType } from "type-graphql";
import type { Certainty } from "../document/certainty.js";
import { LegalDocument } from "../document/document.type.js";
import { CertaintyEnum } from "../document/document-enums.js";
import { AdministrativeArea, AreaLineage } from "./area.type.js";

@ObjectType("ApplicableDocument", {
  description: "A document that applies in an area on a day, and why there (hiệu lực về không gian). Public.",
})
export class ApplicableDocument {
  @Field(() => LegalDocument, { description: "The document." })
  document: LegalDocument;

  @Field(() => AreaLineage, {
    nullable: true,
    description:
      "The area through which it applies: this one, one in which it lies or lay, or one it came out of; PARTIAL: in a part of this area only. Null for a nationwide document.",
  })
  through: AreaLineage | null;

  @Field(() => AdministrativeArea, {
    nullable: true,
    description: "That area itself. Null for a nationwide document.",
  })
  area: Pick<AdministrativeArea, "id"> | null;

  @Field(() => CertaintyEnum, {
    description:
      "As sure as the document and its territory; through a predecessor INFERRED at best, since no law was read that says it in so many words.",
  })
  certainty: Certainty;
}

export const ApplicableDocumentConnection = connectionOf("ApplicableDocument", () => ApplicableDocument);
