import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LegalDeadlineType, OnTime766Type } from "../deadline/deadline.type.js";
import { On } from "../procedure/on.js";
import type { DossierRow } from "./dossier.table.js";
import { Dossier } from "./dossier.type.js";
import { DossierStateEnum } from "./dossier-enums.js";
import { DossierPause } from "./dossier-parts.type.js";
import {
  findIsOverdue,
  findLegalDeadline,
  findNotice,
  findOnTime766,
  findPauses,
  findStateOn,
} from "./find-deadlines.js";

@Resolver(() => Dossier)
export class DossierDeadlinesResolver {
  @FieldResolver(() => DossierStateEnum, {
    nullable: true,
    description: "Its state at the end of a day, from what was done by then; null before its first day.",
  })
  stateOn(@Root() { id }: DossierRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findStateOn(context, id, on ?? context.today);
  }

  @FieldResolver(() => LegalDeadlineType, {
    description: "By when the law wants it finished (thời hạn giải quyết theo luật), as of now.",
  })
  legalDeadline(@Root() dossier: DossierRow, @Ctx() context: RequestContext) {
    return findLegalDeadline(context, dossier);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether the legal deadline had passed by the end of a day, or of the handling if that was earlier; of today, by " +
      "now. False while the clock stands; null where nobody knows, and before the receipt.",
  })
  isOverdue(@Root() dossier: DossierRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findIsOverdue(context, dossier, on ?? context.today);
  }

  @FieldResolver(() => OnTime766Type, {
    description: "Whether it is on time by the statistic of Decision 766/QĐ-TTg, measured at the end of a period.",
  })
  onTime766(
    @Root() dossier: DossierRow,
    @Ctx() context: RequestContext,
    @Arg("periodEnd", () => PlainDateScalar, {
      nullable: true,
      description: "The last day of the period; today when left out.",
    })
    periodEnd: PlainDate | null,
  ) {
    return findOnTime766(context, dossier, periodEnd ?? context.today);
  }

  @FieldResolver(() => [DossierPause], { description: "When the handling waited for the applicant, earliest first." })
  pauses(@Root() { id }: DossierRow, @Ctx() context: RequestContext) {
    return findPauses(context, id);
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description:
      "By when the applicant must hear that something is missing: three working days after the receipt " +
      "(118/2025/NĐ-CP, Art. 19.4). Null before the receipt, or beyond the calendar.",
  })
  async supplementNoticeDueOn(@Root() dossier: DossierRow, @Ctx() context: RequestContext) {
    return (await findNotice(context, dossier)).dueOn;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether the first request for a supplement came later; null where none was made, or nobody knows.",
  })
  async supplementNoticeWasLate(@Root() dossier: DossierRow, @Ctx() context: RequestContext) {
    return (await findNotice(context, dossier)).wasLate;
  }
}
