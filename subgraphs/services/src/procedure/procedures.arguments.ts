import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { ArgsType, Field, ID } from "type-graphql";
import { OnlineKindEnum, ProcedureKindEnum, ProcedureLevelEnum } from "./procedure-enums.js";
import type { OnlineKind, ProcedureKind, ProcedureLevel } from "./procedure-words.js";

/** What the procedures that rest on one document may be narrowed to. */
@ArgsType()
export class RestingProceduresArguments extends PageArguments {
  @Field(() => PlainDateScalar, { nullable: true, description: "In use on this day; today when left out." })
  on?: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "Only those whose publication decision is earlier than this day: published before the document was changed.",
  })
  decidedBefore?: PlainDate | null;
}

/** What the list of procedures may be narrowed to. */
@ArgsType()
export class ProceduresArguments extends RestingProceduresArguments {
  @Field(() => String, {
    nullable: true,
    description: "Words of the name or the code, in any order; accents and case do not count.",
  })
  query?: string | null;

  @Field(() => String, { nullable: true, description: "Of this field (lĩnh vực); accents and case do not count." })
  field?: string | null;

  @Field(() => ProcedureKindEnum, { nullable: true, description: "Of this kind only." })
  kind?: ProcedureKind | null;

  @Field(() => ProcedureLevelEnum, { nullable: true, description: "Done at this level, perhaps among others." })
  level?: ProcedureLevel | null;

  @Field(() => OnlineKindEnum, { nullable: true, description: "That can be done online so far on that day." })
  onlineKind?: OnlineKind | null;

  @Field(() => ID, {
    nullable: true,
    description: "That this body, an Organisation, promulgates or carries out on that day.",
  })
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "That rest on this document: a citation, such as 123/2015/NĐ-CP; a local number alone fits those of every province.",
  })
  legalBasis?: string | null;
}
