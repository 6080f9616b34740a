import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findReadable } from "../access/find-readable.js";
import { noteReadingOf } from "../access/note-reading.js";
import { isReadable } from "../access/readable-rows.js";
import { readerOf } from "../access/reader.js";
import { database } from "../tables.js";
import { ACCESS_COLUMNS, accessFacts } from "./complaint.rules.js";
import type { ComplaintRow } from "./complaint.table.js";

const NEWEST_FIRST = [
  { column: "staff_complaint.receivedOn", descending: true },
  { column: "staff_complaint.id", descending: true },
];

/** The complaint of an id; null when there is none that the actor may read. */
export function findComplaint(context: RequestContext, id: string): Promise<ComplaintRow | null> {
  return findReadable(context, "staff_complaint", id, accessFacts);
}

/** A page of the complaints that the actor may read, the newest first. */
export async function findComplaints(
  context: RequestContext,
  onDossier: boolean | null,
  page: PageArguments,
): Promise<Connection<ComplaintRow>> {
  const query = await readableComplaints(context, onDossier);
  const list = { query, order: NEWEST_FIRST, scope: ["staff complaints", onDossier], page };
  return noteReadingOf(context, await keysetPage(context, list), accessFacts);
}

/** A page of the complaints about staff of a body that the actor may read, the newest first. */
export async function findComplaintsOfBody(
  context: RequestContext,
  bodyId: string,
  onDossier: boolean | null,
  page: PageArguments,
): Promise<Connection<ComplaintRow>> {
  const query = await readableComplaints(context, onDossier);
  const owner = { name: `complaints of a body ${onDossier}`, ownerColumn: "staff_complaint.bodyId" };
  const list = { ...owner, order: NEWEST_FIRST, page, query };
  return noteReadingOf(context, await ownedPage(context, list, bodyId), accessFacts);
}

/** All complaints that the actor may read, on dossiers of a one-stop shop or not. */
export async function readableComplaints(context: RequestContext, onDossier: boolean | null) {
  const reader = await readerOf(context);
  const query = database(context)
    .selectFrom("staff_complaint")
    .selectAll("staff_complaint")
    .where(isReadable(reader, ACCESS_COLUMNS));
  return onDossier === null ? query : query.where("dossierCode", onDossier ? "is not" : "is", null);
}
