import { yearInNumber } from "@lienthong/kernel/domain/citation.js";
import { isIdOf } from "@lienthong/kernel/domain/id.js";
import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDocument } from "../document/find-documents.js";
import { registerDocument } from "../document/register-document.js";
import type { DraftRow } from "./draft.table.js";
import { findDraftOfDocument } from "./find-drafts.js";
import type { IssueDraftInput } from "./issue-draft.input.js";

/** The document that a draft becomes: found and fitting, or recorded in the unit of work. Its id, or why not. */
export function documentOfDraft(
  context: RequestContext,
  draft: DraftRow,
  input: IssueDraftInput,
  on: PlainDate,
): Promise<string | Refusal[]> {
  const { documentId, number } = input;
  if (documentId != null && number != null) {
    return refused("INVALID_VALUE", "number", "Give the recorded document or a number for a new one, not both.");
  }
  if (documentId != null) return fittingDocument(context, draft, documentId, on);
  if (number != null) return newDocument(context, draft, { ...input, number }, on);
  return refused("MISSING_VALUE", "number", "Give the number of the document, or the document if it is recorded.");
}

async function fittingDocument(context: RequestContext, draft: DraftRow, id: string, on: PlainDate) {
  const document = await findDocument(context, id);
  if (document === null) return [refusal("NOT_FOUND", "documentId", "There is no document with this id.")];

  const { family, type, issuerId, dateDocument } = document;
  if (family !== "NORMATIVE") return refused("WRONG_FAMILY", "documentId", "A draft becomes a normative document.");
  if (type !== draft.type || issuerId !== draft.issuerId) {
    return refused("WRONG_KIND", "documentId", "The document has another type or issuer than the draft.");
  }
  if (dateDocument !== null && dateDocument !== on) {
    return refused("INVALID_VALUE", "on", `The document was issued on ${dateDocument}; give that day.`);
  }
  if ((await findDraftOfDocument(context, id)) !== null) {
    return refused("ALREADY_EXISTS", "documentId", "This document came of another draft.");
  }
  return id;
}

async function newDocument(
  context: RequestContext,
  draft: DraftRow,
  input: IssueDraftInput & { number: string },
  on: PlainDate,
) {
  const areaIds = input.areaIds ?? [];
  const strange = areaIds.findIndex((id) => !isIdOf("AdministrativeArea", id));
  if (strange >= 0) return refused("INVALID_VALUE", ["areaIds", String(strange)], "This is not the id of an area.");

  const number = input.number.trim();
  const { type, issuerId, issuerName, issuerKind, simplifiedGround, origin, source } = draft;
  const isSynthetic = origin === "SYNTHETIC";
  const outcome = await registerDocument(context, {
    isRetroactive: false,
    parts: [],
    areaIds,
    document: {
      family: "NORMATIVE",
      type,
      number,
      title: input.title?.trim() ?? draft.title,
      issuerId,
      issuerName,
      issuerKind,
      year: yearInNumber(number) ?? partsOf(on).year,
      dateDocument: on,
      firstDateEntryInForce: input.firstDateEntryInForce ?? null,
      dateNoLongerInForce: null,
      procedure: simplifiedGround === null ? "ORDINARY" : "SIMPLIFIED",
      gazetteNumber: null,
      gazetteOn: null,
      scope: areaIds.length > 0 ? "TERRITORIAL" : "UNSTATED",
      source: isSynthetic ? source : "issueDraft",
      certainty: isSynthetic ? "UNVERIFIED" : "CERTAIN",
      sourceKey: null,
    },
  });
  return typeof outcome === "string" ? outcome : outcome.map(inOwnWords);
}

/** `registerDocument` names the day by its column; here it is the day of the act. */
function inOwnWords(refused: Refusal): Refusal {
  return refused.field[0] === "dateDocument" ? { ...refused, field: ["on"] } : refused;
}

async function refused(...why: Parameters<typeof refusal>): Promise<Refusal[]> {
  return [refusal(...why)];
}
