import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { findNormativeWork, findTrueNormativeWork } from "../draft/find-normative-work.js";
import { NormativeWork } from "../draft/normative-work.type.js";
import { OrganisationPeriod } from "./organisation-period.type.js";

const INSIDE = "For computations inside the graph: over all drafts, whoever asks.";

@Resolver(() => OrganisationPeriod)
export class OrganisationPeriodResolver {
  @FieldResolver(() => NormativeWork, { description: "How the body kept its programme of normative documents." })
  normativeWork(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return findNormativeWork(context, ref);
  }

  @Directive("@inaccessible")
  @FieldResolver(() => Int, { description: `Normative documents due in the period. ${INSIDE}` })
  async trueNormativeDue(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await findTrueNormativeWork(context, ref)).due;
  }

  @Directive("@inaccessible")
  @FieldResolver(() => Int, { description: `Of those due, issued by their day. ${INSIDE}` })
  async trueNormativeOnTime(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await findTrueNormativeWork(context, ref)).issuedOnTime;
  }

  @Directive("@inaccessible")
  @FieldResolver(() => Int, { description: `Of those due, past their day and not issued. ${INSIDE}` })
  async trueNormativeOverdue(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return (await findTrueNormativeWork(context, ref)).overdue;
  }
}
