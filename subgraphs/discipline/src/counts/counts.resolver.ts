import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Organisation } from "../references.js";
import { DisciplineCounts, OrganisationPeriod } from "./counts.type.js";
import { findDisciplineCounts, findTrueDutyDecisions } from "./find-counts.js";

const COUNTS = "Its discipline in the period as everybody may see it, small groups suppressed.";

@Resolver(() => OrganisationPeriod)
export class OrganisationPeriodDisciplineResolver {
  @FieldResolver(() => DisciplineCounts, { description: COUNTS })
  disciplineCounts(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return findDisciplineCounts(context, ref);
  }

  @Directive("@inaccessible")
  @FieldResolver(() => Int, {
    description:
      "For the graph's own evaluation: decisions for acts on duty at this body that took effect in the period.",
  })
  async trueDutyDecisions(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext): Promise<number> {
    return (await findTrueDutyDecisions(context, ref)).duty;
  }

  @Directive("@inaccessible")
  @FieldResolver(() => Int, {
    description: "For the graph's own evaluation: those of them against the head of the body.",
  })
  async trueHeadDutyDecisions(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext): Promise<number> {
    return (await findTrueDutyDecisions(context, ref)).headDuty;
  }
}

@Resolver(() => Organisation)
export class OrganisationCountsResolver {
  @FieldResolver(() => DisciplineCounts, { description: COUNTS })
  disciplineCounts(
    @Root() { id }: Organisation,
    @Arg("period", () => ReportingPeriodScalar, { description: "The period." }) period: string,
    @Ctx() context: RequestContext,
  ) {
    return findDisciplineCounts(context, { organisationId: id, period });
  }
}
