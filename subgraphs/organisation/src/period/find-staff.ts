import { periodBefore, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { StaffNumber } from "./staff.rules.js";

/** Every number of staff of a body in the year of a period and of the period before, the earliest first. */
export async function findStaff(context: RequestContext, ref: OrganisationPeriodRef): Promise<readonly StaffNumber[]> {
  if (!mayRead(context.actor)) return [];
  return (await loadInPeriod(context, "staff", findStaffOfMany, ref)) ?? [];
}

async function findStaffOfMany(context: RequestContext, period: ReportingPeriod, organisationIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("headcount")
    .selectAll()
    .where("organisationId", "in", organisationIds)
    .where("year", "in", [period.year, periodBefore(period).year])
    .orderBy("validFrom")
    .execute();
  return grouped(rows, ({ organisationId }) => organisationId);
}
