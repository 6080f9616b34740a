import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type CsvRecord, fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { database } from "../../tables.js";
import { clockOf } from "../command/act-moment.js";
import { refusalToHistory } from "../dossier-act.rules.js";
import { type DossierBook, inChunks, openDossierBook } from "./dossier-book.js";
import type { DossierLine } from "./dossier-line.js";

type Row = ReadRow<DossierLine>;

/** What is wrong with the rows of a file of dossiers, set against each other and against what is stored. */
export async function checkDossiers(context: RequestContext, rows: readonly Row[]): Promise<RowFault[]> {
  const lines = rows.map(({ row }) => row);
  const book = await openDossierBook(context, lines);
  const stored = await findStored(context, lines);
  const seen = new Map<string, number>();
  return rows.flatMap(({ record, row }) => {
    const before = seen.get(row.code);
    seen.set(row.code, before ?? record.line);
    return (
      faultOfRepetition(record, before) ??
      faultOfPlace(record, row, book) ??
      faultOfHistory(record, row, context) ??
      faultOfStored(record, row, stored.get(row.code)) ??
      []
    );
  });
}

interface Stored {
  code: string;
  sourceSystem: string;
  sourceSequence: number | null;
  actCount: number;
}

async function findStored(context: RequestContext, lines: readonly DossierLine[]): Promise<Map<string, Stored>> {
  const query = database(context).selectFrom("dossier").select(["code", "sourceSystem", "sourceSequence", "actCount"]);
  const codes = lines.map(({ code }) => code);
  const rows = await inChunks(codes, (part) => query.where("code", "in", part).execute());
  return new Map(rows.map((row) => [row.code, row]));
}

function faultOfRepetition(record: CsvRecord, before: number | undefined): RowFault | null {
  if (before === undefined) return null;
  const fix = "Keep one row a dossier, with its whole history.";
  return fault(record, "code", "REPEATED_DOSSIER", `Line ${before} has the same dossier.`, fix);
}

/** The words for a dossier that cannot have begun where the row says: by the field and the code of the refusal. */
const PLACE_FAULTS: Readonly<Record<string, readonly [column: string, code: string, fix: string]>> = {
  "bodyId ENDED": ["body", "BODY_ENDED", "Name the body that followed it, or correct the day."],
  "bodyId BEFORE_START": ["body", "BODY_NOT_YET", "Name the body that did it before, or correct the day."],
  "bodyId NOT_FOUND": ["body", "BODY_WITHOUT_PROCEDURE", "Import that the body carries the procedure out first."],
  "procedureId ENDED": ["procedure_code", "PROCEDURE_ENDED", "Name the procedure that replaced it."],
  "procedureId BEFORE_START": ["procedure_code", "PROCEDURE_NOT_YET", "Name the procedure in use then."],
};

function faultOfPlace(record: CsvRecord, line: DossierLine, book: DossierBook): RowFault | null {
  if (book.procedureId(line.procedureCode) === undefined) {
    const reason = `No procedure ${line.procedureCode} is recorded.`;
    return fault(record, "procedure_code", "UNKNOWN_PROCEDURE", reason, "Import the procedure first.");
  }
  const day = line.acts[0]!.actedOn;
  const refused = book.refusalToPlace(line, day);
  if (refused !== null) {
    const [column, code, fix] = PLACE_FAULTS[keyOf(refused)] ?? ["body", refused.code, "Correct the row."];
    return fault(record, column, code, refused.message, fix);
  }
  if (book.hasCase(line, day)) return null;
  const reason = `${line.procedureCode} has no case ${line.caseCode} on ${day}.`;
  return fault(record, "case_code", "UNKNOWN_CASE", reason, "Correct the code of the case, or leave it out.");
}

function faultOfHistory(record: CsvRecord, { acts }: DossierLine, context: RequestContext): RowFault | null {
  const found = refusalToHistory(acts, clockOf(context));
  if (found === null) return null;
  const { code, message } = found.refusal;
  const isStep = code === "WRONG_STEP" || code === "ALREADY_DONE";
  const reason = `Act ${found.at + 1}: ${message}`;
  return fault(record, "acts", isStep ? "IMPOSSIBLE_STEP" : "IMPOSSIBLE_ACT", reason, "Correct the history.");
}

function faultOfStored(record: CsvRecord, line: DossierLine, stored: Stored | undefined): RowFault | null {
  if (stored === undefined) return null;
  if (stored.sourceSystem !== line.sourceSystem) {
    const reason = `${stored.sourceSystem} owns the dossier of this code.`;
    return fault(record, "source_system", "OTHER_SYSTEM", reason, "Correct the system or the code.");
  }
  if (line.sourceSequence === null && stored.actCount > line.acts.length) {
    const reason = `${stored.actCount} acts are stored already, the row has ${line.acts.length}.`;
    return fault(record, "acts", "OLDER_HISTORY", reason, "Leave the row out, or give the whole history.");
  }
  if (stored.sourceSequence === null || line.sourceSequence === null) return null;
  if (stored.sourceSequence <= line.sourceSequence) return null;
  const reason = `Update ${stored.sourceSequence} is stored already.`;
  return fault(record, "source_sequence", "OLDER_UPDATE", reason, "Leave the row out: a newer one is known.");
}

const keyOf = ({ field, code }: Refusal) => `${field[0]} ${code}`;
