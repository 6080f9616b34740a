import { stableId } from "@lienthong/kernel/domain/id.js";
import { parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { certaintyOf } from "../../document/certainty.js";
import { ISSUER_LEVELS } from "../minimum-days.rules.js";
import type { MinimumDaysRow } from "../minimum-days.table.js";
import { faultsOfOverlap } from "./overlaps.js";

type ImportedRule = Omit<MinimumDaysRow, "version">;

/** The least days between the issue of a normative document and its effect, by the law of the day of issue. */
export const minimumDaysImport: ImportKind<ImportedRule> = {
  kind: "minimum-days",
  description: "The least days between issue and effect of normative documents",
  required: ["level", "valid_from", "valid_to", "days", "law", "article", "source", "certainty"],

  read: readRule,

  check: async (_context, rows) => faultsOfOverlap(rows, ({ level }) => level),

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "minimum_days",
      rows: rows.map(({ row }) => row),
      events: { isNew: "MinimumDaysRuleRecorded", isChanged: "MinimumDaysRuleCorrected" },
      progress,
    }),
};

function readRule(record: CsvRecord): ImportedRule | RowFault[] {
  const value = (column: string) => record.values[column] ?? "";
  const level = ISSUER_LEVELS.find((each) => each === value("level"));
  const certainty = certaintyOf(value("certainty"));
  const [validFrom, validTo] = [parsePlainDate(value("valid_from")), parsePlainDate(value("valid_to"))];
  const faults: RowFault[] = [];
  const refuse = (column: string, fix: string) =>
    faults.push(fault(record, column, "INVALID_VALUE", `"${value(column)}" cannot be used here.`, fix));
  if (level === undefined) refuse("level", `Write ${ISSUER_LEVELS.join(", ")}.`);
  if (!/^\d{1,3}$/.test(value("days"))) refuse("days", "Write a number of days.");
  if (certainty === null) refuse("certainty", "Write certain, press, inferred, mixed or unverified.");
  if (validFrom === null) refuse("valid_from", "Write the first day of issue for which it decides, YYYY-MM-DD.");
  if (validTo === null && value("valid_to") !== "") refuse("valid_to", "Write YYYY-MM-DD, or nothing.");
  if (faults.length > 0 || !level || !certainty || !validFrom) return faults;
  const [law, article, source] = [value("law"), value("article") || null, value("source")];
  const id = stableId("MinimumDaysRule", level, validFrom);
  return { id, level, validFrom, validTo, days: Number(value("days")), law, article, source, certainty };
}
