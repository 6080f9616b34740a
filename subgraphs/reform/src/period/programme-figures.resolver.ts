import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { countItemsOfPeriod } from "../plan-item/count-items-of-period.js";
import { countOpenProblems } from "../problem/count-open-problems.js";
import { findReportFigures } from "./find-report-figures.js";
import { OrganisationPeriod } from "./organisation-period.type.js";

@Resolver(() => OrganisationPeriod)
export class ProgrammeFiguresResolver {
  @FieldResolver(() => Int, {
    description: "Items of approved plans it leads that were due on the days its report counts, up to today.",
  })
  async planItemsDue(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await countItemsOfPeriod(context, ref)).itemsDue;
  }

  @FieldResolver(() => Int, { description: "Those of them that were done by the cut-off day, in time or late." })
  async planItemsDone(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await countItemsOfPeriod(context, ref)).itemsDone;
  }

  @FieldResolver(() => Int, {
    description: "Those of them that were done after their due day, or were overdue at the cut-off day.",
  })
  async planItemsLate(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await countItemsOfPeriod(context, ref)).itemsLate;
  }

  @FieldResolver(() => Int, { description: "Reports it owed whose due day fell into the period's months and is over." })
  async reportsDue(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await findReportFigures(context, ref)).reportsDue;
  }

  @FieldResolver(() => Int, { description: "Those of them that were first handed in after their due day." })
  async reportsLate(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await findReportFigures(context, ref)).reportsLate;
  }

  @FieldResolver(() => Int, { description: "Those of them that have not been handed in." })
  async reportsMissing(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await findReportFigures(context, ref)).reportsMissing;
  }

  @FieldResolver(() => Int, {
    description: "Problems it told of that were not closed at the cut-off day, or are not today while the period runs.",
  })
  openProblems(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return countOpenProblems(context, ref);
  }
}
