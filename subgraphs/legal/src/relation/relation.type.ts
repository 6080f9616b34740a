import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import type { Certainty } from "../document/certainty.js";
import { CertaintyEnum } from "../document/document-enums.js";
import type { Extent, RelationKind } from "./relation-kinds.js";

export const RelationKindEnum = enumOf<RelationKind>(
  "DocumentRelationKind",
  "How a document stands to another, said from the one that says it.",
  {
    BASED_ON: "Names the other as its ground (căn cứ).",
    IMPLEMENTS: "Carries the other out (thực hiện).",
    DIRECTS_IMPLEMENTATION_OF: "Orders that the other be carried out (chỉ đạo thực hiện).",
    DETAILS: "Details the other (quy định chi tiết); it takes effect with it.",
    AMENDS: "Changes the text of the other (sửa đổi).",
    SUPPLEMENTS: "Adds to the text of the other (bổ sung).",
    REPLACES: "Takes the place of the other (thay thế).",
    REPEALS: "Abolishes the other (bãi bỏ).",
    SUSPENDS: "Halts the other for a time (ngưng hiệu lực, đình chỉ).",
    CONSOLIDATES: "Restates the other with its changes (hợp nhất).",
    ATTACHES: "Carries the other as an attachment (kèm theo).",
    RELATED_TO: "Has related contents, as the source says (có nội dung liên quan).",
  },
);

export const ExtentEnum = enumOf<Extent>("DocumentExtent", "Whether a document is meant as a whole.", {
  WHOLE: "The whole document, or what was left of it.",
  PART: "Articles of it.",
});

export const RelationDirectionEnum = enumOf<"OUT" | "IN">("DocumentRelationDirection", "Which end a document is.", {
  OUT: "What the document says of others.",
  IN: "What others say of the document.",
});

@Directive('@key(fields: "id")')
@ObjectType("DocumentRelation", {
  implements: Node,
  description: "One relation between two documents, or between articles of them (quan hệ văn bản). Public.",
})
export class DocumentRelation extends Node {
  @Field(() => RelationKindEnum, { description: "How the one stands to the other." })
  kind: RelationKind;

  @Field(() => ExtentEnum, {
    nullable: true,
    description: "What of the other document loses force; null for kinds that take none.",
  })
  extent: Extent | null;

  @Field(() => String, {
    nullable: true,
    description: "The article that says it: `5`, `5a`, `art_5__para_2`; null when not recorded.",
  })
  fromArticle: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The article of which it is said; null for the whole document or when not recorded.",
  })
  toArticle: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Of a suspension, the first day on which it no longer holds; null while none is known, and otherwise.",
  })
  endsOn: PlainDate | null;

  @Field(() => String, { description: "Where it was read." })
  source: string;

  @Field(() => CertaintyEnum, { description: "How sure it is." })
  certainty: Certainty;
}

export const DocumentRelationConnection = connectionOf("DocumentRelation", () => DocumentRelation);
