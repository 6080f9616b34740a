import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findOwned, findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { ReportRow } from "./report.table.js";

const NEWEST_FIRST = [
  { column: "submittedOn", descending: true },
  { column: "id", descending: true },
];

/** The report of an id; null when there is none that the actor may read. */
export function findReport(context: RequestContext, id: string): Promise<ReportRow | null> {
  return findRecord(context, "progress_report", id);
}

/** Every report of a body, the earliest handed in first. */
export function findAllReportsOf(context: RequestContext, organisationId: string): Promise<readonly ReportRow[]> {
  return findOwned(context, "progress_report", { owner: "organisationId", order: "submittedOn", id: organisationId });
}

/** A page of all reports on the periods of a year, or of any, the last handed in first. */
export function findReports(
  context: RequestContext,
  year: number | null,
  page: PageArguments,
): Promise<Connection<ReportRow>> {
  return keysetPage(context, { query: reports(context, year), order: NEWEST_FIRST, scope: ["reports", year], page });
}

/** A page of the reports of a body on the periods of a year, or of any, the last handed in first. */
export function findReportsOf(
  context: RequestContext,
  organisationId: string,
  year: number | null,
  page: PageArguments,
): Promise<Connection<ReportRow>> {
  const list = { name: `reports on ${year}`, ownerColumn: "organisationId", order: NEWEST_FIRST, page };
  return ownedPage(context, { ...list, query: reports(context, year) }, organisationId);
}

function reports(context: RequestContext, year: number | null) {
  const all = database(context).selectFrom("progress_report").selectAll();
  const readable = mayReadProgramme(context.actor) ? all : all.where("id", "is", null);
  return year === null ? readable : readable.where("year", "=", year);
}
