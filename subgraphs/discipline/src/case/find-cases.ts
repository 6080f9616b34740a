import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findReadable } from "../access/find-readable.js";
import { noteReading, noteReadingOf } from "../access/note-reading.js";
import { isReadable } from "../access/readable-rows.js";
import { readerOf } from "../access/reader.js";
import { database } from "../tables.js";
import type { ActRow, CaseRow, StopRow } from "./case.table.js";
import { ACCESS_COLUMNS, accessFacts } from "./case-step.rules.js";
import { isPastDeadline } from "./is-past-deadline.js";

/** By deciding authority, the longest overdue first. */
const BY_AUTHORITY = [
  { column: "discipline_case.decidingBodyId" },
  { column: "discipline_case.handlingDueOn" },
  { column: "discipline_case.id" },
];
const NEWEST_FIRST = [
  { column: "discipline_case.openedOn", descending: true },
  { column: "discipline_case.id", descending: true },
];

/** What a list of cases is narrowed to; null and left out alike mean "any". */
export interface CaseFilter {
  decidingBody?: string | null;
  placeBody?: string | null;
}

/** The case of an id; null when there is none that the actor may read. */
export function findCase(context: RequestContext, id: string): Promise<CaseRow | null> {
  return findReadable(context, "discipline_case", id, accessFacts);
}

/** A page of the cases that the actor may read, the newest first. */
export async function findCases(
  context: RequestContext,
  { decidingBody, placeBody }: CaseFilter,
  page: PageArguments,
): Promise<Connection<CaseRow>> {
  let query = await readableCases(context);
  if (decidingBody != null) query = query.where("decidingBodyId", "=", decidingBody);
  if (placeBody != null) query = query.where("placeBodyId", "=", placeBody);
  const scope = ["discipline cases", decidingBody ?? null, placeBody ?? null];
  return noteReadingOf(context, await keysetPage(context, { query, order: NEWEST_FIRST, scope, page }), accessFacts);
}

/** A page of the readable cases whose time to decide had passed by a day without a decision, by deciding authority. */
export async function findOverdueCases(
  context: RequestContext,
  on: PlainDate,
  page: PageArguments,
): Promise<Connection<CaseRow>> {
  const query = (await readableCases(context)).where(isPastDeadline(on));
  const list = { query, order: BY_AUTHORITY, scope: ["overdue discipline cases", on], page };
  return noteReadingOf(context, await keysetPage(context, list), accessFacts);
}

/** A page of the cases of a person that the actor may read, the newest first. */
export async function findCasesOfOfficial(context: RequestContext, officialId: string, page: PageArguments) {
  const list = { name: "cases of an official", ownerColumn: "discipline_case.officialId", order: NEWEST_FIRST, page };
  const query = await readableCases(context);
  return noteReadingOf(context, await ownedPage(context, { ...list, query }, officialId), accessFacts);
}

/** The cases that came out of a complaint and that the actor may read. */
export async function findCasesOfComplaint(context: RequestContext, complaintId: string): Promise<readonly CaseRow[]> {
  const batch = async (inside: RequestContext, ids: readonly string[]) => {
    const rows = await (await readableCases(inside)).where("complaintId", "in", ids).orderBy("openedOn").execute();
    return grouped(rows, (row) => row.complaintId!);
  };
  const found = await loadList<string, CaseRow>(context, "cases of complaints", batch, complaintId);
  return noteReading(context, found, accessFacts);
}

/** The acts of a case that the actor was given, in their order. */
export function findActs(context: RequestContext, { id }: { id: string }): Promise<readonly ActRow[]> {
  return loadList(context, "discipline acts", findActsOf, id);
}

/** The stops of a case that the actor was given, in their order. */
export function findStops(context: RequestContext, { id }: { id: string }): Promise<readonly StopRow[]> {
  return loadList(context, "discipline stops", findStopsOf, id);
}

async function readableCases(context: RequestContext) {
  const reader = await readerOf(context);
  return database(context)
    .selectFrom("discipline_case")
    .selectAll("discipline_case")
    .where(isReadable(reader, ACCESS_COLUMNS));
}

async function findActsOf(context: RequestContext, caseIds: readonly string[]) {
  const query = database(context).selectFrom("discipline_act").selectAll().where("caseId", "in", caseIds);
  return grouped(await query.orderBy("position").execute(), ({ caseId }) => caseId);
}

async function findStopsOf(context: RequestContext, caseIds: readonly string[]) {
  const query = database(context).selectFrom("discipline_stop").selectAll().where("caseId", "in", caseIds);
  return grouped(await query.orderBy("position").execute(), ({ caseId }) => caseId);
}
