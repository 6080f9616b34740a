import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AdministrativeArea } from "../dossier/area/area.type.js";
import { RequiresLineage, View } from "../dossier/area/area-view.js";
import { type AreaView, placesOf } from "../dossier/area/dossiers-in-area.rules.js";
import type { ProcedureRow } from "../procedure/procedure.table.js";
import { Procedure } from "../procedure/procedure.type.js";
import { Organisation } from "../references.js";
import { findStatistics, findStatisticsOfPlaces } from "./ask/find-statistics.js";
import { spanOfPeriod } from "./ask/span.rules.js";
import { DossierStatistics } from "./statistics.type.js";
import { DaysArguments, Period, spanOfDays } from "./statistics-arguments.js";

const OF_PERIOD = {
  nullable: true,
  description:
    "Its dossiers in a reporting period (kỳ báo cáo); null before the period begins, and where none came by its end.",
};
const OF_DAYS = {
  nullable: true,
  description: "Its dossiers in any days; null before the first of them, and where none came by the last.",
};

@Resolver(() => Organisation)
export class OrganisationStatisticsResolver {
  @FieldResolver(() => DossierStatistics, OF_PERIOD)
  dossierStatistics(@Root() { id }: Organisation, @Ctx() context: RequestContext, @Period() period: string) {
    return findStatistics(context, id, spanOfPeriod(period));
  }

  @FieldResolver(() => DossierStatistics, OF_DAYS)
  dossierStatisticsOfDays(
    @Root() { id }: Organisation,
    @Ctx() context: RequestContext,
    @Args(() => DaysArguments) days: DaysArguments,
  ) {
    return findStatistics(context, id, spanOfDays(days));
  }
}

@Resolver(() => Procedure)
export class ProcedureStatisticsResolver {
  @FieldResolver(() => DossierStatistics, OF_PERIOD)
  dossierStatistics(@Root() { id }: ProcedureRow, @Ctx() context: RequestContext, @Period() period: string) {
    return findStatistics(context, id, spanOfPeriod(period));
  }

  @FieldResolver(() => DossierStatistics, OF_DAYS)
  dossierStatisticsOfDays(
    @Root() { id }: ProcedureRow,
    @Ctx() context: RequestContext,
    @Args(() => DaysArguments) days: DaysArguments,
  ) {
    return findStatistics(context, id, spanOfDays(days));
  }
}

@Resolver(() => AdministrativeArea)
export class AreaStatisticsResolver {
  @RequiresLineage()
  @FieldResolver(() => DossierStatistics, OF_PERIOD)
  dossierStatistics(
    @Root() area: AdministrativeArea,
    @Ctx() context: RequestContext,
    @Period() period: string,
    @View() view: AreaView,
  ) {
    return findStatisticsOfPlaces(context, placesOf(area, view), spanOfPeriod(period));
  }

  @RequiresLineage()
  @FieldResolver(() => DossierStatistics, OF_DAYS)
  dossierStatisticsOfDays(
    @Root() area: AdministrativeArea,
    @Ctx() context: RequestContext,
    @Args(() => DaysArguments) days: DaysArguments,
    @View() view: AreaView,
  ) {
    return findStatisticsOfPlaces(context, placesOf(area, view), spanOfDays(days));
  }
}
