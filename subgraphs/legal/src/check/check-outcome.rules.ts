import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** What a check of an issued document comes to (64/2025/QH15, Art. 63; 79/2025/NĐ-CP). */
export const CHECK_OUTCOMES = ["LAWFUL", "UNLAWFUL_IN_PART", "UNLAWFUL_IN_WHOLE"] as const;

export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** What is to be done with a document that a check found unlawful. */
export const CHECK_MEASURES = ["SUSPEND", "REPEAL", "AMEND", "REPLACE", "CORRECT"] as const;

export type CheckMeasure = (typeof CHECK_MEASURES)[number];

/** What a review of a document in force comes to (64/2025/QH15, Art. 64; 79/2025/NĐ-CP). */
export const REVIEW_OUTCOMES = ["KEEP", "AMEND", "REPLACE", "REPEAL", "EXPIRED"] as const;

export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What gave the occasion for a review: the texts it rests on, or the state of the economy and society. */
export const REVIEW_GROUNDS = ["SUPERIOR_TEXT", "SOCIO_ECONOMIC"] as const;

export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

/** What is asked of a document before it is checked or reviewed. */
export interface ExaminedDocument {
  family: string;
  dateDocument: PlainDate | null;
}

/** Why a document cannot be checked or reviewed on a day; null when it can. WRONG_KIND, BEFORE_START, INVALID_VALUE. */
export function refusalToExamine(document: ExaminedDocument, on: PlainDate, today: PlainDate): Refusal | null {
  if (document.family !== "NORMATIVE") {
    return refusal("WRONG_KIND", "documentId", "Only normative documents (văn bản quy phạm pháp luật) are examined.");
  }
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was done.`);
  if (document.dateDocument !== null && on < document.dateDocument) {
    return refusal("BEFORE_START", "on", `The document was issued on ${document.dateDocument}; give a later day.`);
  }
  return null;
}

/** Why an outcome and its measures do not fit together; null when they do. */
export function refusalToOutcome(outcome: CheckOutcome, measures: readonly CheckMeasure[]): Refusal | null {
  if (new Set(measures).size < measures.length) {
    return refusal("INVALID_VALUE", "measures", "A measure is named twice; name it once.");
  }
  if (outcome === "LAWFUL" && measures.length > 0) {
    return refusal("INVALID_VALUE", "measures", "A lawful document calls for no measure; leave the list empty.");
  }
  if (outcome !== "LAWFUL" && measures.length === 0) {
    return refusal("MISSING_VALUE", "measures", "Name what is to be done with the unlawful document.");
  }
  return null;
}
