import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { CERTAINTIES, type Certainty } from "../../organisation/certainty.js";
import { EXTENTS, type Extent, type Outcome } from "../succession.rules.js";

/** What one line of a list of successions says. */
export interface SuccessionListRow {
  oldCode: string;
  oldName: string | null;
  newCode: string | null;
  newName: string | null;
  /** REJECTED: somebody reviewed this link and found it wrong. */
  outcome: Outcome | "UNKNOWN" | "REJECTED";
  extent: Extent | null;
  /** Null: the day on which the old area ended. */
  effectiveOn: PlainDate | null;
  decision: string | null;
  clause: string | null;
  certainty: Certainty;
  note: string | null;
  source: string | null;
}

const OUTCOME_WORDS = ["SUCCESSOR", "CANDIDATE", "NONE", "UNKNOWN"] as const;

/** The row that a record holds, or its faults; it reads our own columns, and those of reviewed public mappings. */
export function readSuccessionRow(record: CsvRecord): SuccessionListRow | RowFault[] {
  const { values } = record;
  const said = values.outcome || (values.new_code ? "SUCCESSOR" : "UNKNOWN");
  const outcome = OUTCOME_WORDS.find((word) => word === said);
  const certainty = certaintyOf(values);
  const extent = extentOf(values);
  const effectiveOn = values.effective_on ? parsePlainDate(values.effective_on) : null;

  const faults: RowFault[] = [];
  const put = (column: string, code: string, reason: string, fix: string) =>
    faults.push(fault(record, column, code, reason, fix));
  if (!values.old_code) put("old_code", "MISSING_CODE", "No area is named.", "Give the code of the area that ended.");
  if (!outcome)
    put("outcome", "BAD_WORD", "This word is not known here.", `Write one of: ${OUTCOME_WORDS.join(", ")}.`);
  if (!certainty)
    put("certainty", "BAD_WORD", "This word is not known here.", `Write one of: ${CERTAINTIES.join(", ")}.`);
  if (outcome === "SUCCESSOR" && !extent)
    put("extent", "BAD_EXTENT", "How much of the old area went there is not said.", "Write FULL or PARTIAL.");
  if ((outcome === "SUCCESSOR" || outcome === "CANDIDATE") && !values.new_code)
    put("new_code", "MISSING_CODE", "No area is named.", "Give a code, or outcome UNKNOWN.");
  if (values.effective_on && !effectiveOn)
    put("effective_on", "BAD_DAY", "This is not a day.", "Write YYYY-MM-DD, a day that exists.");
  if (faults.length > 0) return faults;

  return {
    oldCode: values.old_code!,
    oldName: values.old_name || null,
    newCode: values.new_code || null,
    newName: values.new_name || null,
    outcome: isRejected(values) ? "REJECTED" : outcome!,
    extent: outcome === "SUCCESSOR" ? extent! : null,
    effectiveOn,
    decision: values.decision || null,
    clause: values.clause || values.clause_no || null,
    certainty: certainty!,
    note: values.note || null,
    source: values.source || null,
  };
}

type Values = CsvRecord["values"];

const isRejected = ({ review = "" }: Values) => review.startsWith("REJECT");

/** A reviewer may have found the extent to be another than the mapping says. */
function extentOf({ extent = "", review = "" }: Values): Extent | null {
  const reviewed = /extent is (full|partial)/i.exec(review)?.[1] ?? extent;
  return EXTENTS.find((word) => word === reviewed.toUpperCase()) ?? null;
}

/** A link whose old name was found in the clause of the decision is certain; one of a bare mapping is not. */
function certaintyOf({ certainty, review = "", old_name_found_in_clause: found }: Values): Certainty | null {
  if (certainty) return CERTAINTIES.find((word) => word === certainty) ?? null;
  return found === "yes" || /^(accept|ADDED)/.test(review) ? "CERTAIN" : "UNVERIFIED";
}
