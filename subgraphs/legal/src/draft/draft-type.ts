import type { DocumentType } from "../document/document-types.js";

/** The normative documents that bodies of a province issue (80/2015/QH13, Art. 4; 64/2025/QH15, Art. 4). */
export const DRAFT_TYPES = ["RESOLUTION", "DECISION"] as const satisfies readonly DocumentType[];

export type DraftType = (typeof DRAFT_TYPES)[number];
