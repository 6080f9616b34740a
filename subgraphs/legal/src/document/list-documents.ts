import { searchTerms } from "@lienthong/kernel/domain/fold.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { isInForceOn } from "../relation/in-force.js";
import { database } from "../tables.js";
import type { DocumentRow } from "./document.table.js";
import type { DocumentType, Family } from "./document-types.js";

/** What a list of documents is narrowed to; null and left out alike mean "any". */
export interface DocumentFilter {
  query?: string | null;
  family?: Family | null;
  types?: readonly DocumentType[] | null;
  issuer?: string | null;
  issuedFrom?: PlainDate | null;
  issuedTo?: PlainDate | null;
  inForceOn?: PlainDate | null;
}

/** How every list of documents is ordered: the newest first. */
export const NEWEST_FIRST = [
  { column: "legal_document.sortDay", descending: true },
  { column: "legal_document.id", descending: true },
];

/** A page of the documents that fit, the newest first. Public. */
export function listDocuments(
  context: RequestContext,
  filter: DocumentFilter,
  page: PageArguments,
): Promise<Connection<DocumentRow>> {
  const { issuer = null, ...rest } = filter;
  let query = filteredDocuments(context, rest);
  if (issuer !== null) query = query.where("legal_document.issuerId", "=", issuer);
  return keysetPage(context, { query, order: NEWEST_FIRST, scope: ["documents", issuer, ...scopeOf(rest)], page });
}

/** A page of the documents that a body issued, the newest first. Public. */
export function listDocumentsIssued(
  context: RequestContext,
  issuerId: string,
  filter: Omit<DocumentFilter, "issuer">,
  page: PageArguments,
): Promise<Connection<DocumentRow>> {
  const name = `documents issued ${JSON.stringify(scopeOf(filter))}`;
  const query = filteredDocuments(context, filter);
  return ownedPage(
    context,
    { name, query, ownerColumn: "legal_document.issuerId", order: NEWEST_FIRST, page },
    issuerId,
  );
}

/** The documents that fit a filter, as a query to go on with. */
export function filteredDocuments(context: RequestContext, filter: Omit<DocumentFilter, "issuer">) {
  const { query, family, types, issuedFrom, issuedTo, inForceOn } = filter;
  let select = database(context).selectFrom("legal_document").selectAll("legal_document");
  if (family != null) select = select.where("legal_document.family", "=", family);
  if (types != null)
    select = select.where("legal_document.type", "in", types.length > 0 ? types : ["" as DocumentType]);
  if (issuedFrom != null) select = select.where("legal_document.dateDocument", ">=", issuedFrom);
  if (issuedTo != null) select = select.where("legal_document.dateDocument", "<=", issuedTo);
  if (inForceOn != null) select = select.where(isInForceOn(inForceOn));
  for (const term of searchTerms(query ?? "")) {
    select = select.where("legal_document.searchText", "like", `%${term}%`);
  }
  return select;
}

/** What a cursor of a filtered list is bound to. */
export function scopeOf({ query, family, types, issuedFrom, issuedTo, inForceOn }: DocumentFilter) {
  return [query, family, types, issuedFrom, issuedTo, inForceOn].map((each) => each ?? null);
}
