import { periodBefore, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { Ctx, FieldResolver, Float, Int, Resolver, Root } from "type-graphql";
import { findSatisfaction } from "../../satisfaction/find-satisfaction.js";
import { SatisfactionClassEnum } from "../../satisfaction/satisfaction-enums.js";
import { findStatistics } from "../ask/find-statistics.js";
import { measured, spanOfPeriod } from "../ask/span.rules.js";
import { OrganisationPeriod } from "./organisation-period.type.js";

const NONE = "Null before the period begins, and where no dossier came to the body by its end.";
const count = (description: string) => ({ nullable: true, description: `${description} ${NONE}` });
const share = (description: string) => ({
  nullable: true,
  description: `${description} From 0 to 1; null where there is nothing to share, which is not zero.`,
});

const figuresOf = (context: RequestContext, { organisationId, period }: OrganisationPeriodRef) =>
  findStatistics(context, organisationId, spanOfPeriod(period));

async function satisfactionOf(context: RequestContext, { organisationId, period }: OrganisationPeriodRef) {
  const span = measured(spanOfPeriod(period), context.today);
  return span && findSatisfaction(context, [organisationId], span);
}

@Resolver(() => OrganisationPeriod)
export class OrganisationPeriodResolver {
  @FieldResolver(() => Float, share("The on-time statistic of Decision 766/QĐ-TTg (tỷ lệ đúng hạn)."))
  async onTimeShare(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.onTimeShare ?? null;
  }

  @FieldResolver(() => Float, share("What part of the finished dossiers kept the legal deadline: another calculation."))
  async legalDeadlineShare(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.legalDeadlineShare ?? null;
  }

  @FieldResolver(() => Int, count("Dossiers received (tiếp nhận)."))
  async receivedDossiers(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.received ?? null;
  }

  @FieldResolver(() => Int, count("Dossiers finished (đã giải quyết)."))
  async finishedDossiers(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.finished ?? null;
  }

  @FieldResolver(
    () => Int,
    count("Dossiers overdue by Decision 766/QĐ-TTg: finished late, or open and late (quá hạn)."),
  )
  async overdueDossiers(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.overdue ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Its overdue dossiers less those of the period before, which is a year before for half a year and nine months. Null " +
      "where either is.",
  })
  async overdueDossiersChange(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    const before = { ...ref, period: periodBefore(reportingPeriod(ref.period)).text };
    const [now, then] = await Promise.all([figuresOf(context, ref), figuresOf(context, before)]);
    return now && then && now.overdue - then.overdue;
  }

  @FieldResolver(() => Int, count("Dossiers open at its end, or today while it lasts (đang giải quyết)."))
  async openDossiers(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.open ?? null;
  }

  @FieldResolver(() => Float, share("What part of the dossiers received was handed in online (nộp trực tuyến)."))
  async onlineShare(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.onlineShare ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Working days from the receipt to the end of those finished; null where none was.",
  })
  async averageWorkingDays(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await figuresOf(context, ref))?.averageWorkingDays ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "How content people were, 0 to 18 points (01/2018/TT-VPCP, Art. 13); null where fewer than five rated, or left out " +
      "an indicator.",
  })
  async satisfactionPoints(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await satisfactionOf(context, ref))?.points ?? null;
  }

  @FieldResolver(() => SatisfactionClassEnum, {
    nullable: true,
    description: "Its class by these points; null without them.",
  })
  async satisfactionClass(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await satisfactionOf(context, ref))?.satisfactionClass ?? null;
  }
}
