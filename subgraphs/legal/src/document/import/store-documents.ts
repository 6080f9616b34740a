import { citationOf } from "@lienthong/kernel/domain/citation.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import type { DocumentRow } from "../document.table.js";
import { type DocumentFacts, documentRow, factsOf } from "../document-facts.js";
import type { ImportedDocument } from "./imported-document.js";
import { storedById } from "./stored-documents.js";

const UNSAID = {
  dateDocument: null,
  title: null,
  firstDateEntryInForce: null,
  dateNoLongerInForce: null,
  procedure: "UNKNOWN",
  gazetteNumber: null,
  gazetteOn: null,
  scope: "UNSTATED",
  sourceKey: null,
} as const;

/** Writes documents and their territories; what a row does not say keeps what is stored. */
export async function storeDocuments(
  context: RequestContext,
  documents: readonly ImportedDocument[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const ids = documents.map(idOf);
  const stored = await storedById(context, ids);
  const rows = documents.map((document, at) => documentRow(factsWith(document, stored.get(ids[at]!))));
  const counts = await storeRecords(context, {
    table: "legal_document",
    rows,
    events: { isNew: "LegalDocumentRecorded", isChanged: "LegalDocumentCorrected" },
    organisationOf: ({ issuerId }) => issuerId,
    progress,
  });

  await storeRecords(context, {
    table: "document_territory",
    rows: documents.flatMap(({ areaIds }, at) => territoriesOf(rows[at]!, areaIds)),
    events: { isNew: "DocumentTerritoryRecorded", isChanged: "DocumentTerritoryCorrected" },
    areaOf: ({ areaId }) => areaId,
  });
  return counts;
}

function idOf({ needed: { number, year }, issuer }: ImportedDocument): string {
  return stableId("LegalDocument", citationOf({ number, year, issuer: issuer.issuerName }));
}

function factsWith({ needed, known, issuer }: ImportedDocument, stored: DocumentRow | undefined): DocumentFacts {
  const { isInferred, ...named } = issuer;
  if (stored === undefined) return { ...UNSAID, ...named, ...known, ...needed };
  const said = isInferred ? {} : { ...named, issuerId: named.issuerId ?? stored.issuerId };
  return { ...factsOf(stored), ...said, ...known, ...needed };
}

function territoriesOf(row: Omit<DocumentRow, "version">, areaIds: readonly string[]) {
  const { id: documentId, firstDateEntryInForce, sortDay, source, certainty } = row;
  const validFrom = firstDateEntryInForce ?? sortDay;
  return areaIds.map((areaId) => ({
    id: stableId("DocumentTerritory", documentId, areaId, validFrom),
    documentId,
    areaId,
    validFrom,
    validTo: null,
    source,
    certainty,
  }));
}
