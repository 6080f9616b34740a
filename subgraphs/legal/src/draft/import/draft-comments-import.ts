import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { COMMENT_ANSWERS, COMMENT_AUTHORS, type DraftCommentRow } from "../draft-comment.table.js";
import { stepOn } from "../draft-step.rules.js";
import { draftIdOf, knownActs, knownDrafts, unknownDraftFault } from "./known-drafts.js";
import { storeOfDrafts } from "./store-of-drafts.js";

type ImportedComment = Omit<DraftCommentRow, "version">;

/** Comments on drafts, with their answers. */
export const draftCommentsImport: ImportKind<ImportedComment> = {
  kind: "draft-comments",
  description: "Comments of businesses, citizens and organisations on drafts, with answers",
  required: [
    ...["draft_key", "number", "given_on", "author_kind", "author_name", "summary"],
    ...["answer", "answered_on", "explanation", "origin"],
  ],

  read: readComment,

  async check(context, rows) {
    const ids = rows.map(({ row }) => row.draftId);
    const [drafts, acts] = [await knownDrafts(context, ids), await knownActs(context, ids)];
    return rows.flatMap(({ record, row }) => {
      if (!drafts.has(row.draftId)) return [unknownDraftFault(record)];
      const step = stepOn(acts.get(row.draftId) ?? [], row.givenOn);
      if (step === "COMMENTS_OPEN") return [];
      return [fault(record, "given_on", "NOT_OPEN", `On that day the draft stood at ${step}.`, "Correct the day.")];
    });
  },

  write: (context, rows, progress) =>
    storeOfDrafts(context, {
      table: "draft_comment",
      rows: rows.map(({ row }) => row),
      events: { isNew: "DraftCommented", isChanged: "DraftCommentCorrected" },
      progress,
    }),
};

function readComment(record: CsvRecord): ImportedComment | RowFault[] {
  const cells = cellsOf(record);
  const authorKind = cells.word("author_kind", COMMENT_AUTHORS);
  const answer = cells.optionalWord("answer", COMMENT_ANSWERS);
  const draftKey = cells.text("draft_key");
  if (authorKind === "CITIZEN" && cells.optionalText("author_name") !== null) {
    cells.fault("author_name", "PERSONAL_DATA", "Names of citizens are not kept.", "Empty the cell.");
  }
  return cells.rowOr({
    id: stableId("DraftComment", draftKey, String(cells.number("number"))),
    draftId: draftIdOf(draftKey),
    givenOn: cells.day("given_on"),
    authorKind,
    authorName: authorKind === "CITIZEN" ? null : cells.text("author_name"),
    summary: cells.text("summary"),
    answer,
    answeredOn: answer === null ? null : cells.day("answered_on"),
    explanation: answer === null ? null : cells.text("explanation"),
    origin: cells.word("origin", ["SOURCE", "SYNTHETIC"]),
  });
}
