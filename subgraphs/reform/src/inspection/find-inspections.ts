import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findOwned, findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { FindingRow, FollowUpRow, InspectionRow } from "./inspection.table.js";

const NEWEST_FIRST = [{ column: "openedOn", descending: true }, { column: "id" }];

/** The inspection of an id; null when there is none that the actor may read. */
export function findInspection(context: RequestContext, id: string): Promise<InspectionRow | null> {
  return findRecord(context, "reform_inspection", id);
}

/** The finding of an id; null when there is none that the actor may read. */
export function findFinding(context: RequestContext, id: string): Promise<FindingRow | null> {
  return findRecord(context, "inspection_finding", id);
}

/** A page of all inspections, the last opened first. */
export function findInspections(context: RequestContext, page: PageArguments): Promise<Connection<InspectionRow>> {
  return keysetPage(context, { query: inspections(context), order: NEWEST_FIRST, scope: ["inspections"], page });
}

/** A page of the inspections of a body, the last opened first. */
export function findInspectionsOf(
  context: RequestContext,
  organisationId: string,
  page: PageArguments,
): Promise<Connection<InspectionRow>> {
  const list = { name: "inspections", query: inspections(context), ownerColumn: "organisationId", order: NEWEST_FIRST };
  return ownedPage(context, { ...list, page }, organisationId);
}

/** What an inspection found, in its order. */
export function findFindingsOf(context: RequestContext, inspectionId: string): Promise<readonly FindingRow[]> {
  return findOwned(context, "inspection_finding", { owner: "inspectionId", order: "number", id: inspectionId });
}

/** What followed on a finding, in the order of doing. */
export function findFollowUpsOf(context: RequestContext, findingId: string): Promise<readonly FollowUpRow[]> {
  return findOwned(context, "finding_follow_up", { owner: "findingId", order: "position", id: findingId });
}

function inspections(context: RequestContext) {
  const all = database(context).selectFrom("reform_inspection").selectAll();
  return mayReadProgramme(context.actor) ? all : all.where("id", "is", null);
}
