import { issuerKey, numberKey, parseCitation } from "@lienthong/kernel/domain/citation.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { DocumentRow } from "../../document/document.table.js";
import { storedByNumber, storedBySourceKey } from "../../document/import/stored-documents.js";
import type { ImportedRelation, NamedEnd } from "./imported-relation.js";

/** The documents that the ends of many relations name. */
export interface ResolvedEnds {
  /** Every document that an end may mean; one, where it can be used. */
  documentsOf(end: NamedEnd): readonly DocumentRow[];
}

/** Finds the documents of many ends in two statements. */
export async function resolveEnds(
  context: RequestContext,
  relations: readonly ImportedRelation[],
): Promise<ResolvedEnds> {
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const keys = new Set(ends.filter(({ byKey }) => byKey).map(({ text }) => text));
  const numbers = ends.flatMap(({ text, byKey }) => (byKey ? [] : (parseCitation(text)?.number ?? [])));
  const byNumber = await storedByNumber(context, numbers);
  const byKey = await storedBySourceKey(context, [...keys]);

  return {
    documentsOf: (end) => (end.byKey ? (byKey.get(end.text) ?? []) : citedAmong(byNumber, end.text)),
  };
}

function citedAmong(byNumber: ReadonlyMap<string, DocumentRow[]>, text: string): DocumentRow[] {
  const citation = parseCitation(text);
  if (citation === null) return [];
  const { number, issuer, year } = citation;
  const found = byNumber.get(numberKey(number)) ?? [];
  return found.filter(
    (row) => (issuer === null || issuerKey(issuer) === row.issuerKey) && (year === null || year === row.year),
  );
}
