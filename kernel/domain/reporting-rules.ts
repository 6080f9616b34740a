/** When reports of a kind count and are due: data, because each field of the reform sets its own. */
export interface ReportingRules {
  /** Last day counted, in the last month of the period; 31 means the end of the month. */
  cutOffDay: number;
  /** Day of the month on which the report is due; 31 means the end of the month. */
  dueDay: number;
  /** Months from the last month of the period to the month of the due day. */
  dueMonthsLater: number;
  source: string;
  /** Where it was read: in the text itself, in the press, or inferred. */
  certainty: "text" | "press" | "inferred";
  note: string;
}

/** Administrative reform reports (báo cáo cải cách hành chính): 15 December to the 14th, due on the 20th. */
export const REFORM_REPORTING: ReportingRules = {
  cutOffDay: 14,
  dueDay: 20,
  dueMonthsLater: 0,
  source: "581/BNV-CCHC",
  certainty: "press",
  note:
    "Read for quarter I, six months and the year, each from 15 December. For nine months the source prints 15 June " +
    "to 14 September, which is quarter III alone: that nine months run from 15 December too is inferred.",
};

/** Periods that end with the calendar month, for statistics that no circular cuts off earlier. */
export const CALENDAR_REPORTING: ReportingRules = {
  cutOffDay: 31,
  dueDay: 31,
  dueMonthsLater: 0,
  source: "calendar",
  certainty: "inferred",
  note: "The plain calendar: nothing is cut off before the month ends.",
};
