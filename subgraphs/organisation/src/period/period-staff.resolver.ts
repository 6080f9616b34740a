import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { HeadcountQuantity, HeadcountStage } from "../headcount/headcount.rules.js";
import { findStaff } from "./find-staff.js";
import { OrganisationPeriod } from "./organisation-period.type.js";
import { staffAtEnd, staffChange } from "./staff.rules.js";

const Staff = (what: string) =>
  FieldResolver(() => Int, {
    nullable: true,
    description: `${what}, when the period ends; supplements are counted apart. Null when no number is known.`,
  });
const Change = (what: string) =>
  FieldResolver(() => Int, {
    nullable: true,
    description: `${what}: the change against the period before, which is a year before for half a year and nine months. Null when either is not known.`,
  });

/** Civil servants and public employees are two quantities: nobody may add them up. */
@Resolver(() => OrganisationPeriod)
export class PeriodStaffResolver {
  @Staff("Civil servants (biên chế công chức) decided by the council for the body and all below it")
  civilServantsDecided(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return atEnd(context, ref, "CIVIL_SERVANTS", "DECIDED");
  }

  @Staff("Civil servants assigned to the body (được giao)")
  civilServantsAssigned(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return atEnd(context, ref, "CIVIL_SERVANTS", "ASSIGNED");
  }

  @Staff("Civil servants present (có mặt)")
  civilServantsPresent(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return atEnd(context, ref, "CIVIL_SERVANTS", "PRESENT");
  }

  @Change("Civil servants assigned")
  civilServantsAssignedChange(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return change(context, ref, "CIVIL_SERVANTS", "ASSIGNED");
  }

  @Change("Civil servants present")
  civilServantsPresentChange(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return change(context, ref, "CIVIL_SERVANTS", "PRESENT");
  }

  @Staff("Public employees (số lượng người làm việc) decided by the council for the body and all below it")
  publicEmployeesDecided(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return atEnd(context, ref, "PUBLIC_EMPLOYEES", "DECIDED");
  }

  @Staff("Public employees assigned to the body (được giao)")
  publicEmployeesAssigned(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return atEnd(context, ref, "PUBLIC_EMPLOYEES", "ASSIGNED");
  }

  @Staff("Public employees present (có mặt)")
  publicEmployeesPresent(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return atEnd(context, ref, "PUBLIC_EMPLOYEES", "PRESENT");
  }

  @Change("Public employees assigned")
  publicEmployeesAssignedChange(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return change(context, ref, "PUBLIC_EMPLOYEES", "ASSIGNED");
  }

  @Change("Public employees present")
  publicEmployeesPresentChange(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return change(context, ref, "PUBLIC_EMPLOYEES", "PRESENT");
  }
}

async function atEnd(
  context: RequestContext,
  ref: OrganisationPeriodRef,
  quantity: HeadcountQuantity,
  stage: HeadcountStage,
) {
  return staffAtEnd(await findStaff(context, ref), quantity, stage, reportingPeriod(ref.period));
}

async function change(
  context: RequestContext,
  ref: OrganisationPeriodRef,
  quantity: HeadcountQuantity,
  stage: HeadcountStage,
) {
  return staffChange(await findStaff(context, ref), quantity, stage, reportingPeriod(ref.period));
}
