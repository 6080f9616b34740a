import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import type { DocumentCheckRow } from "./document-check.table.js";
import type { DocumentReviewRow } from "./document-review.table.js";

/** The checks of a document, the earliest first. Public, as the document is. */
export function findChecks(context: RequestContext, documentId: string): Promise<readonly DocumentCheckRow[]> {
  return loadList(context, "document checks", findChecksOfDocuments, documentId);
}

/** The reviews of a document, the earliest first. Public, as the document is. */
export function findReviews(context: RequestContext, documentId: string): Promise<readonly DocumentReviewRow[]> {
  return loadList(context, "document reviews", findReviewsOfDocuments, documentId);
}

async function findChecksOfDocuments(context: RequestContext, documentIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("document_check")
    .selectAll()
    .where("documentId", "in", documentIds)
    .orderBy("checkedOn")
    .execute();
  return grouped(rows, ({ documentId }) => documentId);
}

async function findReviewsOfDocuments(context: RequestContext, documentIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("document_review")
    .selectAll()
    .where("documentId", "in", documentIds)
    .orderBy("reviewedOn")
    .execute();
  return grouped(rows, ({ documentId }) => documentId);
}

/** The check of an id; null when there is none. Public, as the document is. */
export function findCheck(context: RequestContext, id: string): Promise<DocumentCheckRow | null> {
  return load(context, "document checks by id", findChecksByIds, id);
}

/** The review of an id; null when there is none. Public, as the document is. */
export function findReview(context: RequestContext, id: string): Promise<DocumentReviewRow | null> {
  return load(context, "document reviews by id", findReviewsByIds, id);
}

async function findChecksByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("document_check").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findReviewsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("document_review").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
