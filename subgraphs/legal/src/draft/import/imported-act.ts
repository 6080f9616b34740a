import { type Cells, cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { APPRAISAL_CRITERIA, FINDING_VERDICTS, type FindingFact, refusalsToFindings } from "../appraisal.rules.js";
import type { DraftActRow } from "../draft-act.table.js";
import { ACT_KINDS, APPRAISAL_CONCLUSIONS } from "../draft-step.rules.js";
import { draftIdOf } from "./known-drafts.js";

export type ImportedAct = Omit<DraftActRow, "id" | "version" | "documentId"> & {
  /** The citation of the document a draft became. */
  document: string | null;
  findings: readonly FindingFact[];
};

/** One act of a file; a finding is a verdict, and after a colon what is lacking: `PARTLY_MET: no funds`. */
export function readAct(record: CsvRecord): ImportedAct | RowFault[] {
  const cells = cellsOf(record);
  const kind = cells.word("kind", ACT_KINDS);
  const isAppraisal = kind === "APPRAISED";
  const act = {
    draftId: draftIdOf(cells.text("draft_key")),
    position: cells.number("position"),
    kind,
    takenOn: cells.day("taken_on"),
    bodyId: cells.optionalBody("body_key"),
    lastDay: kind === "COMMENTS_OPENED" ? cells.day("last_day") : null,
    conclusion: isAppraisal ? cells.word("conclusion", APPRAISAL_CONCLUSIONS) : null,
    document: kind === "ISSUED" ? cells.text("document") : null,
    reason: kind === "WITHDRAWN" ? cells.text("reason") : null,
    findings: isAppraisal ? APPRAISAL_CRITERIA.map((criterion) => readFinding(cells, criterion)) : [],
  };
  if (act.conclusion !== null) {
    for (const { code, message } of refusalsToFindings(act.findings, act.conclusion)) {
      cells.fault("conclusion", code, message, "Correct the findings or the conclusion.");
    }
  }
  return cells.rowOr(act);
}

function readFinding(cells: Cells, criterion: FindingFact["criterion"]): FindingFact {
  const column = criterion.toLowerCase();
  const [word = "", ...note] = (cells.optionalText(column) ?? "").split(":");
  const verdict = FINDING_VERDICTS.find((each) => each === word.trim());
  if (verdict === undefined) {
    cells.fault(column, "INVALID_VALUE", `"${word}" is not a verdict.`, `Write one of ${FINDING_VERDICTS.join(", ")}.`);
  }
  return { criterion, verdict: verdict ?? "NOT_MET", note: note.join(":").trim() || null };
}
