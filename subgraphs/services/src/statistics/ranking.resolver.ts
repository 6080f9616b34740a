import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ProcedureConnection } from "../procedure/procedure.type.js";
import { Organisation, organisationStub } from "../references.js";
import { findStatistics } from "./ask/find-statistics.js";
import { listProceduresUnused } from "./ask/list-procedures-unused.js";
import { type RankedOrganisation, rankByOverdue } from "./ask/rank-organisations.js";
import { spanOfPeriod } from "./ask/span.rules.js";
import {
  DossierStatistics,
  OrganisationDossierStatistics,
  OrganisationDossierStatisticsConnection,
} from "./statistics.type.js";
import { PeriodPageArguments } from "./statistics-arguments.js";

@Resolver(() => OrganisationDossierStatistics)
export class RankingResolver {
  @Query(() => OrganisationDossierStatisticsConnection, {
    description:
      "The bodies that have overdue dossiers in a period by Decision 766/QĐ-TTg (hồ sơ quá hạn), those with most first. " +
      "Public. Empty before the period begins.",
  })
  organisationsByOverdueDossiers(
    @Ctx() context: RequestContext,
    @Args(() => PeriodPageArguments) { period, ...page }: PeriodPageArguments,
  ) {
    return rankByOverdue(context, period, page);
  }

  @Query(() => ProcedureConnection, {
    description:
      "The procedures that some body of the province carried out in a period and for which nobody received a dossier in " +
      "it (thủ tục không phát sinh hồ sơ), by their codes. Public.",
  })
  proceduresUnused(
    @Ctx() context: RequestContext,
    @Args(() => PeriodPageArguments) { period, ...page }: PeriodPageArguments,
  ) {
    return listProceduresUnused(context, period, page);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "The body; null when nobody knows it." })
  organisation(@Root() { subjectId }: RankedOrganisation) {
    return organisationStub(subjectId);
  }

  @FieldResolver(() => DossierStatistics, { nullable: true, description: "Its dossiers in the period." })
  statistics(@Root() { subjectId, period }: RankedOrganisation, @Ctx() context: RequestContext) {
    return findStatistics(context, subjectId, spanOfPeriod(period));
  }
}
