import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DisciplineForm } from "../regime/discipline-words.js";
import type { ActRow } from "./case.table.js";
import { FormEnum } from "./case-enums.type.js";
import { DisciplineAct } from "./case-parts.type.js";
import { findLimitationOn, findRepetition } from "./find-act-facts.js";

@Resolver(() => DisciplineAct)
export class ActResolver {
  @FieldResolver(() => Boolean, { description: "Whether it was done on duty, or in breach of it (công vụ)." })
  isDutyRelated(@Root() { isDutyRelated }: ActRow) {
    return isDutyRelated === 1;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it repeats an act disciplined in the 12 months before (tái phạm; 234/2026/NĐ-CP, Art. 2.8).",
  })
  isRepetition(@Root() act: ActRow, @Ctx() context: RequestContext) {
    return findRepetition(context, act);
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description:
      "The last day to discipline it by a form (thời hiệu). Null: without limitation, or the clock stands still.",
  })
  limitationEndsOn(
    @Root() act: ActRow,
    @Arg("form", () => FormEnum, { description: "The form." }) form: DisciplineForm,
    @Ctx() context: RequestContext,
  ): Promise<PlainDate | null> {
    return findLimitationOn(context, act, form);
  }
}
