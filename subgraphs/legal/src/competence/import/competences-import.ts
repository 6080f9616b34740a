import { stableId } from "@lienthong/kernel/domain/id.js";
import { parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { certaintyOf } from "../../document/certainty.js";
import { DOCUMENT_TYPE_NAMES } from "../../document/document-types.js";
import { COMPETENCE_VERDICTS } from "../competence.rules.js";
import type { CompetenceRow } from "../competence.table.js";
import { ISSUER_KINDS } from "../issuer-kind.js";
import { faultsOfOverlap } from "./overlaps.js";

type ImportedRule = Omit<CompetenceRow, "version">;

/** Who may issue which type of normative document, by the law of the day. */
export const competencesImport: ImportKind<ImportedRule> = {
  kind: "competences",
  description: "Who may issue which type of normative document, from one day to another",
  required: ["issuer_kind", "type", "valid_from", "valid_to", "verdict", "law", "article", "source", "certainty"],

  read: readRule,

  check: async (_context, rows) => faultsOfOverlap(rows, ({ issuerKind, type }) => `${issuerKind} ${type}`),

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "issuing_competence",
      rows: rows.map(({ row }) => row),
      events: { isNew: "CompetenceRuleRecorded", isChanged: "CompetenceRuleCorrected" },
      progress,
    }),
};

function readRule(record: CsvRecord): ImportedRule | RowFault[] {
  const value = (column: string) => record.values[column] ?? "";
  const issuerKind = (["ANY", ...ISSUER_KINDS] as const).find((each) => each === value("issuer_kind"));
  const type = (["ANY", ...DOCUMENT_TYPE_NAMES] as const).find((each) => each === value("type"));
  const verdict = COMPETENCE_VERDICTS.find((each) => each === value("verdict"));
  const certainty = certaintyOf(value("certainty"));
  const [validFrom, validTo] = [parsePlainDate(value("valid_from")), parsePlainDate(value("valid_to"))];
  const faults: RowFault[] = [];
  const refuse = (column: string, fix: string) =>
    faults.push(fault(record, column, "INVALID_VALUE", `"${value(column)}" cannot be used here.`, fix));
  if (issuerKind === undefined) refuse("issuer_kind", "Write a kind of issuer, or ANY.");
  if (type === undefined) refuse("type", "Write a type of document, or ANY.");
  if (verdict === undefined) refuse("verdict", `Write ${COMPETENCE_VERDICTS.join(", ")}.`);
  if (certainty === null) refuse("certainty", "Write certain, press, inferred, mixed or unverified.");
  if (validFrom === null) refuse("valid_from", "Write the first day of issue for which it decides, YYYY-MM-DD.");
  if (validTo === null && value("valid_to") !== "") refuse("valid_to", "Write YYYY-MM-DD, or nothing.");
  if (faults.length > 0 || !issuerKind || !type || !verdict || !certainty || !validFrom) return faults;
  const [law, article, source] = [value("law"), value("article") || null, value("source")];
  const id = stableId("CompetenceRule", issuerKind, type, validFrom);
  return { id, issuerKind, type, verdict, validFrom, validTo, law, article, source, certainty };
}
