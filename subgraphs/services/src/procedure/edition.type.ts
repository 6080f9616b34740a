import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "./certainty.js";
import { EditionStartEnum, OnlineKindEnum } from "./procedure-enums.js";
import type { OnlineKind, Start } from "./procedure-words.js";

@ObjectType("ProcedureEdition", {
  description: "What a procedure was by one publication, from one day to another (lần công bố, sửa đổi). Public.",
})
export class ProcedureEdition {
  @Field(() => PlainDateScalar, { description: "Its first day." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer held; null while it does.",
  })
  validTo: PlainDate | null;

  @Field(() => EditionStartEnum, { description: "What is known of its first day." })
  start: Start;

  @Field(() => String, { description: "The name it gave the procedure (tên thủ tục)." })
  name: string;

  @Field(() => String, { description: "The field it put it in (lĩnh vực)." })
  field: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day it went on the national portal (ngày công khai); null when not recorded.",
  })
  publishedOn: PlainDate | null;

  @Field(() => CertaintyEnum, { description: "How sure its facts are." })
  certainty: Certainty;

  @Field(() => String, { description: "Where they were read." })
  source: string;
}

@ObjectType("OnlineProvision", { description: "How far a procedure can be done online on a day, and why. Public." })
export class OnlineProvision {
  @Field(() => OnlineKindEnum, {
    nullable: true,
    description:
      "As published; where nothing was, null until 30 June 2026 and FULL since Decree 224/2026/NĐ-CP, Art. 14.",
  })
  kind: OnlineKind | null;

  @Field(() => OnlineKindEnum, { nullable: true, description: "As published; null when nothing was." })
  publishedKind: OnlineKind | null;

  @Field(() => String, { nullable: true, description: "The published reason for a partial one; null without one." })
  partialReason: string | null;

  @Field(() => Boolean, {
    description: "Whether it is partial without the published reason that Decree 224/2026/NĐ-CP, Art. 14, asks for.",
  })
  lacksReason: boolean;
}
