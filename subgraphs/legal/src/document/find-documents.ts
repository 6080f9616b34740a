import { type Citation, issuerKey, numberKey, parseCitation } from "@lienthong/kernel/domain/citation.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import { mayRead } from "./document.rules.js";
import type { DocumentPartRow, DocumentRow } from "./document.table.js";

/** The document of an id; null when there is none. Public. */
export async function findDocument(context: RequestContext, id: string): Promise<DocumentRow | null> {
  return mayRead(context.actor) ? load(context, "documents", findDocumentsByIds, id) : null;
}

/** The one document that a citation fits; null when it fits none or several, never a guess. Public. */
export async function findDocumentByCitation(context: RequestContext, citation: string): Promise<DocumentRow | null> {
  const found = await findDocumentsCited(context, parseCitation(citation));
  return found.length === 1 ? found[0]! : null;
}

/** Every document that a citation fits, the newest first. Public. */
export async function findDocumentsCited(context: RequestContext, citation: Citation | null): Promise<DocumentRow[]> {
  if (citation === null || !mayRead(context.actor)) return [];
  const rows = await loadList(context, "documents by number", findDocumentsByNumberKeys, numberKey(citation.number));
  return rows.filter((row) => isCitedBy(row, citation));
}

/** The parts a document carries, in their order. Public. */
export async function findParts(context: RequestContext, documentId: string): Promise<readonly DocumentPartRow[]> {
  return mayRead(context.actor) ? loadList(context, "document parts", findPartsOf, documentId) : [];
}

function isCitedBy(row: DocumentRow, { issuer, year }: Citation): boolean {
  if (issuer !== null && issuerKey(issuer) !== row.issuerKey) return false;
  return year === null || year === row.year;
}

async function findDocumentsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("legal_document").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findDocumentsByNumberKeys(context: RequestContext, keys: readonly string[]) {
  const query = database(context).selectFrom("legal_document").selectAll().where("numberKey", "in", keys);
  const rows = await query.orderBy("sortDay", "desc").orderBy("id").execute();
  return grouped(rows, (row) => row.numberKey);
}

async function findPartsOf(context: RequestContext, documentIds: readonly string[]) {
  const query = database(context).selectFrom("document_part").selectAll().where("documentId", "in", documentIds);
  return grouped(await query.orderBy("position").execute(), ({ documentId }) => documentId);
}
