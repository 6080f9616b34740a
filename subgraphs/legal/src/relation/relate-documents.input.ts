import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { ExtentEnum, RelationKindEnum } from "./relation.type.js";
import type { Extent, RelationKind } from "./relation-kinds.js";

@InputType({ description: "How one document stands to another, as the first one says." })
export class RelateDocumentsInput extends CommandInputType {
  @Field(() => ID, { description: "The document that says it." })
  fromId: string;

  @Field(() => RelationKindEnum, { description: "How it stands to the other." })
  kind: RelationKind;

  @Field(() => ID, { description: "The document of which it is said." })
  toId: string;

  @Field(() => ExtentEnum, { nullable: true, description: "For REPLACES, REPEALS and SUSPENDS, and for them only." })
  extent?: Extent | null;

  @Field(() => String, { nullable: true, description: "The article that says it: `5`, `5a`, `art_5__para_2`." })
  fromArticle?: string | null;

  @Field(() => String, { nullable: true, description: "The article of which it is said." })
  toArticle?: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day of its effect, where it is another than that of the document that says it.",
  })
  effectiveOn?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "For SUSPENDS only: the first day it no longer holds." })
  endsOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Where it was read; the document itself when left out." })
  source?: string | null;
}
