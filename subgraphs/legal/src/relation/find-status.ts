import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { DocumentRow } from "../document/document.table.js";
import { database } from "../tables.js";
import type { RelationRow } from "./relation.table.js";
import { AMENDING_KINDS, ENDING_KINDS, isAmending } from "./relation-kinds.js";
import { type Act, actsFrom, dayOf, type Status, statusOn } from "./status.rules.js";

/** A relation that did something to a document, with the days of the document that did it. */
export type ActRow = RelationRow & Act;

/** What a document is on a day, by which acts. Three statements, for however many documents. */
export async function findStatus(
  context: RequestContext,
  document: DocumentRow,
  day: PlainDate,
): Promise<Status<ActRow>> {
  const [acts, parents] = await Promise.all([findActs(context, document.id), findParents(context, document.id)]);
  const withActs = parents.map(async (parent) => ({ document: parent, acts: await findActs(context, parent.id) }));
  return statusOn({ document, acts, parents: await Promise.all(withActs) }, day);
}

/** The acts that had changed the text of a document by a day, in their order. */
export async function findAmendments(context: RequestContext, documentId: string, day: PlainDate): Promise<ActRow[]> {
  const acts = await findActs(context, documentId);
  return acts.filter((act) => isAmending(act.kind) && dayOf(act) <= day);
}

function findActs(context: RequestContext, documentId: string): Promise<readonly ActRow[]> {
  return loadList(context, "acts on documents", findActsOn, documentId);
}

/** The documents that one details, whose fate it may share. */
function findParents(context: RequestContext, documentId: string): Promise<readonly DocumentRow[]> {
  return loadList(context, "detailed documents", findDetailedBy, documentId);
}

async function findActsOn(context: RequestContext, documentIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("document_relation as act")
    .innerJoin("legal_document as by", "by.id", "act.fromId")
    .selectAll("act")
    .select(["by.family", "by.dateDocument", "by.firstDateEntryInForce", "by.sortDay as earliestOn"])
    .where("act.toId", "in", documentIds)
    .where("act.kind", "in", [...ENDING_KINDS, ...AMENDING_KINDS])
    .execute();
  const acts = rows.map(({ family, dateDocument, firstDateEntryInForce, ...act }) => {
    const by = { family, dateDocument, firstDateEntryInForce };
    return { ...act, effectiveOn: act.effectiveOn ?? actsFrom(by) };
  });
  const inOrder = acts.toSorted((a, b) => (dayOf(a) + a.id < dayOf(b) + b.id ? -1 : 1));
  return grouped<string, ActRow>(inOrder, ({ toId }) => toId);
}

async function findDetailedBy(context: RequestContext, documentIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("document_relation as detail")
    .innerJoin("legal_document as parent", "parent.id", "detail.toId")
    .selectAll("parent")
    .select("detail.fromId")
    .where("detail.fromId", "in", documentIds)
    .where("detail.kind", "=", "DETAILS")
    .execute();
  return grouped(rows, ({ fromId }) => fromId);
}
