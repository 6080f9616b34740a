import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { ClockState } from "./legal-deadline.rules.js";
import type { DueSource766, End766, Result766 } from "./on-time-766.rules.js";
import type { UnknownReason } from "./term.rules.js";

export const LegalClockState = enumOf<ClockState>("LegalClockState", "How the legal clock of a dossier stands.", {
  NOT_RECEIVED: "The dossier was not received (yet); no term runs.",
  DUE: "A term runs, or has run: `dueOn` is its last day.",
  AWAITING_COMPLETION: "The clock stands until the supplement comes, and begins anew then (118/2025/NĐ-CP, Art. 19.4).",
  AWAITING_PAYMENT: "The clock stands until the applicant has paid; the rest of the term runs then.",
  UNKNOWN: "Nobody knows the last day; `because` says why.",
});

export const UnknownDeadlineReason = enumOf<UnknownReason>("UnknownDeadlineReason", "Why a deadline is unknown.", {
  NO_TIME_SET: "No time is published for the case, or only words say how long.",
  OUTSIDE_CALENDAR: "The working calendar does not reach so far.",
  HOUR_NOT_KNOWN: "The time is set in hours, and the hour of an act is not known.",
});

export const OnTime766ResultEnum = enumOf<Result766>("OnTime766Result", "What Decision 766/QĐ-TTg says of a dossier.", {
  ON_TIME: "On time, or not yet due (đúng hạn).",
  OVERDUE: "Overdue (quá hạn).",
  UNKNOWN: "Nothing was promised and no statutory day is known, or the calendar does not reach so far.",
  NOT_COUNTED: "It does not count: not received by then, refused at receipt, or withdrawn.",
});

export const OnTime766EndEnum = enumOf<End766>("OnTime766End", "What was taken for the end, the first that there is.", {
  FINISHED: "The day it was dealt with.",
  RETURNED: "The day the result was handed over.",
  STOPPED: "The day it was stopped or given back.",
  PERIOD_END: "The last day of the period: it was not ended by then.",
});

export const OnTime766DueEnum = enumOf<DueSource766>(
  "OnTime766Due",
  "Where the day comes from that the end is held against.",
  {
    PROMISE: "It was promised at the receipt.",
    STATUTE: "Nothing was promised: the statutory term from the receipt on.",
  },
);
