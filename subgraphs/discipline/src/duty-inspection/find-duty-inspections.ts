import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findReadable } from "../access/find-readable.js";
import { noteReadingOf } from "../access/note-reading.js";
import { isReadable } from "../access/readable-rows.js";
import { readerOf } from "../access/reader.js";
import { database } from "../tables.js";
import { accessFacts } from "./duty-inspection.rules.js";
import type { DutyInspectionFindingRow, DutyInspectionRow } from "./duty-inspection.table.js";

const NEWEST_FIRST = [
  { column: "duty_inspection.openedOn", descending: true },
  { column: "duty_inspection.id", descending: true },
];

/** `accessFacts` as columns. */
const COLUMNS = {
  official: null,
  complainant: null,
  authorities: ["bodyId", "inspectingBodyId"],
  managed: ["bodyId", "inspectingBodyId"],
  inspector: "inspectorId",
};

/** The inspection of an id; null when there is none that the actor may read. */
export function findDutyInspection(context: RequestContext, id: string): Promise<DutyInspectionRow | null> {
  return findReadable(context, "duty_inspection", id, accessFacts);
}

/** A page of the inspections of a body that the actor may read, the newest first. */
export async function findInspectionsOfBody(
  context: RequestContext,
  bodyId: string,
  page: PageArguments,
): Promise<Connection<DutyInspectionRow>> {
  const query = database(context)
    .selectFrom("duty_inspection")
    .selectAll("duty_inspection")
    .where(isReadable(await readerOf(context), COLUMNS));
  const list = { name: "inspections of a body", ownerColumn: "duty_inspection.bodyId", order: NEWEST_FIRST, page };
  return noteReadingOf(context, await ownedPage(context, { ...list, query }, bodyId), accessFacts);
}

/** The findings of an inspection that the actor was given, in their order. */
export function findFindings(
  context: RequestContext,
  { id }: DutyInspectionRow,
): Promise<readonly DutyInspectionFindingRow[]> {
  return loadList(context, "inspection findings", findFindingsOf, id);
}

async function findFindingsOf(context: RequestContext, ids: readonly string[]) {
  const query = database(context).selectFrom("duty_inspection_finding").selectAll().where("inspectionId", "in", ids);
  return grouped(await query.orderBy("position").execute(), ({ inspectionId }) => inspectionId);
}
