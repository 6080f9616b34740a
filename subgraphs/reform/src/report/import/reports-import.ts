import { parseReportingPeriod, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { type Cells, cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { SUBJECT_RULES } from "../../act/import/act-subjects.js";
import { database } from "../../tables.js";
import type { ReportRow } from "../report.table.js";
import { refusalToFigures, refusalToSubmit } from "../report-standing.rules.js";

type ImportedReport = Omit<ReportRow, "version" | "actCount">;

/** Reports as they were first handed in; what became of them is in the file of acts. */
export const reportsImport: ImportKind<ImportedReport> = {
  kind: "progress-reports",
  description: "Reports of bodies on a period, with their own figures and the day of the first submission",
  required: [
    ...["key", "organisation_key", "period", "summary", "submitted_on", "items_due", "items_done", "on_time_percent"],
    ...["origin", "source"],
  ],

  read(record) {
    const cells = cellsOf(record);
    const period = cells.text("period");
    if (parseReportingPeriod(period) === null) {
      cells.fault("period", "INVALID_VALUE", `"${period}" is no period.`, "Write 2026-Q1, 2026-H1, 2026-9M or 2026.");
      return cells.rowOr({} as ImportedReport);
    }
    return cells.rowOr({
      id: SUBJECT_RULES.REPORT.idOf(cells.text("key")),
      organisationId: cells.body("organisation_key"),
      period,
      year: reportingPeriod(period).year,
      summary: cells.text("summary"),
      submittedOn: cells.day("submitted_on"),
      itemsDue: figure(cells, "items_due"),
      itemsDone: figure(cells, "items_done"),
      onTimePercent: figure(cells, "on_time_percent"),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  async check(context, rows) {
    const stored = await database(context).selectFrom("progress_report").selectAll().execute();
    const taken = new Map(stored.map((report) => [scopeOf(report), report.id]));
    return rows.flatMap(({ record, row }) => {
      const refused = refusalToSubmit(row.period, [], row.submittedOn, context.today) ?? refusalToFigures(row);
      if (refused !== null) {
        return [fault(record, COLUMNS[refused.field[0]!]!, refused.code, refused.message, "Correct the value.")];
      }
      const other = taken.get(scopeOf(row));
      taken.set(scopeOf(row), row.id);
      if (other === undefined || other === row.id) return [];
      return [fault(record, "key", "ALREADY_EXISTS", "The body has another report on it.", "Keep one of them.")];
    });
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "progress_report",
      rows: rows.map(({ row }) => row),
      events: { isNew: "ReportRecorded", isChanged: "ReportCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      progress,
    }),
};

const COLUMNS: Readonly<Record<string, string>> = {
  period: "period",
  on: "submitted_on",
  itemsDue: "items_due",
  itemsDone: "items_done",
  onTimePercent: "on_time_percent",
};

const scopeOf = ({ organisationId, period }: ImportedReport) => `${organisationId} ${period}`;

/** A number from 0, with a decimal point where it has one; null where the cell is empty. */
function figure(cells: Cells, column: string): number | null {
  const text = cells.optionalText(column);
  if (text === null || /^\d+(\.\d+)?$/.test(text)) return text === null ? null : Number(text);
  cells.fault(column, "INVALID_VALUE", `"${text}" is no number from 0.`, "Write a number, with a point for decimals.");
  return null;
}
