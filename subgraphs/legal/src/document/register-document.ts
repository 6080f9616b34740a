import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type Happening, recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { TerritoryTable } from "../applicability/territory.table.js";
import { judgeCompetence } from "../competence/judge-competence.js";
import { refusalsToRecord } from "./document.rules.js";
import { DocumentPartTable, DocumentTable } from "./document.table.js";
import { type DocumentFacts, documentRow } from "./document-facts.js";
import type { DocumentType } from "./document-types.js";

export interface IssuedPart {
  type: DocumentType;
  title: string;
  periodFrom?: PlainDate | null;
  periodTo?: PlainDate | null;
}

/** A document as it was issued, with its parts and the areas it applies in. */
export interface IssuedFacts {
  document: DocumentFacts & { dateDocument: PlainDate };
  isRetroactive: boolean;
  parts: readonly IssuedPart[];
  areaIds: readonly string[];
}

/**
 * Records an issued document in the unit of work of a command: its id, or why not. Whether the actor may is for the
 * command to ask. Events LegalDocumentRecorded, and …Recorded of its parts and territories.
 */
export async function registerDocument(context: RequestContext, issued: IssuedFacts): Promise<string | Refusal[]> {
  const { document, isRetroactive, parts, areaIds } = issued;
  const row = documentRow(document);
  const known = await context.em.findOne(DocumentTable, { citation: row.citation });

  const { verdict } = await judgeCompetence(context, { ...document, on: document.dateDocument });
  const refusals = refusalsToRecord({ ...document, isRetroactive, competence: verdict }, context.today);
  refusals.push(...refusalsOfAttachments(issued));
  if (known !== null) refusals.push(alreadyRecorded(row.citation));
  if (refusals.length > 0) return refusals;

  const { id, source, certainty, issuerId } = row;
  const recorded = (of: Pick<Happening, "type" | "subjectId" | "changedFields" | "areaId">) =>
    recordEvent(context, { ...of, subjectVersion: 1, organisationId: issuerId });
  context.em.persist(context.em.create(DocumentTable, { ...row, version: 1 }));
  for (const [at, { type, title, periodFrom = null, periodTo = null }] of parts.entries()) {
    const part = { documentId: id, position: at + 1, type, title, periodFrom, periodTo, source, certainty };
    const partId = stableId("DocumentPart", id, String(at + 1));
    context.em.persist(context.em.create(DocumentPartTable, { ...part, id: partId, version: 1 }));
    recorded({ type: "DocumentPartRecorded", subjectId: partId, changedFields: ["type", "title"] });
  }
  const validFrom = row.firstDateEntryInForce ?? document.dateDocument;
  for (const areaId of new Set(areaIds)) {
    const territory = { documentId: id, areaId, validFrom, validTo: null, source, certainty };
    const territoryId = stableId("DocumentTerritory", id, areaId, validFrom);
    context.em.persist(context.em.create(TerritoryTable, { ...territory, id: territoryId, version: 1 }));
    recorded({ type: "DocumentTerritoryRecorded", subjectId: territoryId, changedFields: ["areaId"], areaId });
  }
  const changedFields = ["number", "title", ...(parts.length > 0 ? ["parts"] : []), "scope"];
  recorded({ type: "LegalDocumentRecorded", subjectId: id, changedFields });
  return id;
}

function refusalsOfAttachments({ document, parts, areaIds }: IssuedFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if ((document.scope === "TERRITORIAL") !== areaIds.length > 0) {
    const message = "Name the areas of a TERRITORIAL document, and none for another scope.";
    refusals.push(refusal(document.scope === "TERRITORIAL" ? "MISSING_VALUE" : "INVALID_VALUE", "areaIds", message));
  }
  for (const [at, { title, periodFrom, periodTo }] of parts.entries()) {
    if (title.trim() === "") {
      refusals.push(refusal("MISSING_VALUE", ["parts", String(at), "title"], "Give the title of the part."));
    }
    if (periodFrom != null && periodTo != null && periodTo <= periodFrom) {
      const message = `The period would end on ${periodTo}, before it begins on ${periodFrom}.`;
      refusals.push(refusal("BEFORE_START", ["parts", String(at), "periodTo"], message));
    }
  }
  return refusals;
}

const alreadyRecorded = (citation: string) =>
  refusal(
    "ALREADY_EXISTS",
    "number",
    `${citation} is recorded already; numbers begin anew each year and for each issuer.`,
  );
