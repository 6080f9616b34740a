import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DraftingRegimeEnum, DraftOrigin, DraftTypeEnum, SimplifiedGroundEnum } from "./draft-enums.type.js";
import type { DraftType } from "./draft-type.js";
import type { DraftingRegime } from "./drafting-regime.rules.js";
import type { SimplifiedGround } from "./simplified-ground.js";

@Directive('@key(fields: "id")')
@ObjectType("DocumentDraft", {
  implements: Node,
  description:
    "A normative document in the making (dự thảo văn bản quy phạm pháp luật). Public once it was opened for comments " +
    "or issued; before that for its drafting body, Justice, the Chairman and Home Affairs.",
})
export class DocumentDraft extends Node {
  @Field(() => String, { description: "Its working title (tên dự thảo)." })
  title: string;

  @Field(() => DraftTypeEnum, { description: "The type it shall have (loại văn bản)." })
  type: DraftType;

  @Field(() => String, { description: "The name of the body or office that shall issue it, as it would be printed." })
  issuerName: string;

  @Field(() => DraftingRegimeEnum, {
    description: "The law it follows, by the day it was proposed; a later law does not change it.",
  })
  regime: DraftingRegime;

  @Field(() => PlainDateScalar, { description: "The day on which it was proposed." })
  proposedOn: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "By when the year's programme wants it issued; null where no programme names it.",
  })
  dueOn: PlainDate | null;

  @Field(() => Int, { description: "The year of whose programme it is: of its due day, else of its proposal." })
  programmeYear: number;

  @Field(() => SimplifiedGroundEnum, {
    nullable: true,
    description: "Why the simplified procedure is used; null under the ordinary procedure.",
  })
  simplifiedGround: SimplifiedGround | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "When the simplified procedure was decided; null under the ordinary procedure.",
  })
  simplifiedOn: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it was published, for comments or as issued; null before.",
  })
  publicOn: PlainDate | null;

  @Field(() => DraftOrigin, { description: "Whether it is a fact or made up for demonstration." })
  origin: keyof typeof DraftOrigin;

  @Field(() => String, { description: "Where it was read; of a draft entered here, the name of the command." })
  source: string;
}

export const DocumentDraftConnection = connectionOf("DocumentDraft", () => DocumentDraft);
