import { type DocumentCheckRow, DocumentCheckTable } from "../check/document-check.table.js";
import { type DocumentReviewRow, DocumentReviewTable } from "../check/document-review.table.js";
import { type DraftRow, DraftTable } from "./draft.table.js";
import { type DraftActRow, DraftActTable } from "./draft-act.table.js";
import { type DraftCommentRow, DraftCommentTable } from "./draft-comment.table.js";
import { type DraftFindingRow, DraftFindingTable } from "./draft-finding.table.js";
import { type DraftOpinionRow, DraftOpinionTable } from "./draft-opinion.table.js";

/** The tables of drafting and of what follows on issue. */
export const DRAFT_TABLES = [
  DraftTable,
  DraftActTable,
  DraftFindingTable,
  DraftCommentTable,
  DraftOpinionTable,
  DocumentCheckTable,
  DocumentReviewTable,
];

export interface DraftRows {
  document_draft: DraftRow;
  draft_act: DraftActRow;
  draft_finding: DraftFindingRow;
  draft_comment: DraftCommentRow;
  draft_opinion: DraftOpinionRow;
  document_check: DocumentCheckRow;
  document_review: DocumentReviewRow;
}
